using System.Security.Cryptography;
using Jiping.Authoring.Ledgers;
using Jiping.Core.Data;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Documents.Reading;

namespace Jiping.Authoring.Packages;

/// <summary>A package with all that lies in its folder. Immutable; the evidence is read when it is asked for.</summary>
public sealed record LoadedPackage
{
    public required SubmissionPackage Package { get; init; }

    /// <summary>The schemes it was read with.</summary>
    public required SchemeCatalog Schemes { get; init; }

    /// <summary>As given; empty for a package that lies nowhere yet.</summary>
    public string Path { get; init; } = "";

    /// <summary>The ledger by kind.</summary>
    public IReadOnlyList<LedgerFile> Ledger { get; init; } = [];

    /// <summary>The files below evidence/.</summary>
    public IReadOnlyList<EvidenceFile> Evidence { get; init; } = [];

    /// <summary>accepted.yaml byte by byte; null where there is none.</summary>
    public TreeFile? Accepted { get; init; }

    /// <summary>Files that are no part of a package (documents that were built, notes): kept and never read.</summary>
    public IReadOnlyList<TreeFile> Others { get; init; } = [];

    /// <summary>What is still to be done before it can be handed in.</summary>
    public IReadOnlyList<PackageNotice> Notices { get; init; } = [];

    /// <summary>The package with the results of indicators that are counted from the ledger filled in: what is scored and built. Never saved.</summary>
    public SubmissionPackage Counted => PackageLedger.Of(this).Counted;

    /// <summary>Parts carried over from last year that nobody has looked at (待更新): documents are not built from them unasked.</summary>
    public IEnumerable<PackageNotice> Pending => Notices.Where(static notice => notice.Kind == PackageNoticeKind.Pending);

    /// <summary>The scheme of the whole.</summary>
    public Scheme Scheme => SchemeOf(Package.Whole)!;

    /// <summary>The scheme of an evaluation; null for a project that is not evaluated.</summary>
    public Scheme? SchemeOf(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return evaluation.SchemeId.Length == 0 ? null : Schemes.Find(evaluation.SchemeId, evaluation.SchemeVersion);
    }
}

/// <summary>What is still open in a package that can be read.</summary>
public enum PackageNoticeKind
{
    /// <summary>A figure that the scheme asks for is not filled in.</summary>
    Missing,

    /// <summary>Points that do not add up to the scheme's.</summary>
    Weights,

    /// <summary>A date that can hardly be right.</summary>
    Date,

    /// <summary>Carried over from last year (待更新).</summary>
    Pending,

    /// <summary>A file that should be there or is not read.</summary>
    File,

    /// <summary>A row of the ledger that has to be mended, or an indicator that the ledger contradicts.</summary>
    Ledger,
}

/// <summary>Something still to be done, with its place.</summary>
public sealed record PackageNotice(PackageNoticeKind Kind, DataProblem Problem)
{
    public override string ToString() => Problem.ToString();
}

/// <summary>A piece of evidence (佐证材料).</summary>
public sealed class EvidenceFile
{
    private readonly Lazy<string> hash;

    public EvidenceFile(TreeFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        File = file;
        hash = new Lazy<string>(() =>
        {
            using var content = file.Open();
            return Convert.ToHexStringLower(SHA256.HashData(content));
        });
    }

    public TreeFile File { get; }

    /// <summary>Below evidence/.</summary>
    public string Path => File.Path[PackageFiles.EvidenceFolder.Length..];

    public long Length => File.Length;

    /// <summary>SHA-256 in lower-case hexadecimal; computed once, when it is first asked for.</summary>
    /// <exception cref="UnreadableDocumentException">The file cannot be read.</exception>
    public string Sha256 => hash.Value;
}
