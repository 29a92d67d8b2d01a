using Jiping.Checking.Assignment;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Runs;

/// <summary>A package checked, or the one message that says why it could not be.</summary>
/// <param name="Package">Name of the package.</param>
/// <param name="Result">The result, or null.</param>
/// <param name="Error">The message in Chinese, or null.</param>
public sealed record CheckOutcome(string Package, CheckResult? Result, string? Error)
{
    /// <summary>
    /// Reads and checks. Nothing escapes: in a batch, one package that brings the program down must not take the others with it.
    /// </summary>
    internal static CheckOutcome Of(IReadOnlyList<string> paths, CheckOptions options, CheckSettings settings, TextWriter? traces)
    {
        var outcome = Of(paths, () => PackageReader.Read([.. paths.Select(options.OnDisk)]), settings, traces);
        return outcome.Error is { } error ? outcome with { Error = options.Shown(error) } : outcome;
    }

    /// <summary>Reads and checks the files of one unit of a heap.</summary>
    internal static CheckOutcome Of(UnitAssignment unit, UnitHeap heap, CheckSettings settings, TextWriter? traces) =>
        Of([unit.Unit], () => heap.Read(unit), settings with { Assignment = unit }, traces) with { Package = unit.Unit, Assignment = unit };

    private static CheckOutcome Of(IReadOnlyList<string> paths, Func<Package> read, CheckSettings settings, TextWriter? traces)
    {
        try
        {
            var package = read();
            if (package.Documents.Count == 0 && package.Failures.Count > 0)
                return new CheckOutcome(package.Name, null, string.Join(' ', package.Failures.Select(static f => f.Message)));
            return new CheckOutcome(package.Name, PackageChecker.Check(package, settings), null);
        }
        catch (UnreadableDocumentException exception)
        {
            return new CheckOutcome(NameOf(paths), null, exception.Message);
        }
        catch (UnauthorizedAccessException)
        {
            return new CheckOutcome(NameOf(paths), null, $"没有权限读取“{paths[0]}”。");
        }
        catch (Exception exception)
        {
            if (traces is not null)
                UnexpectedFault.Trace(exception, traces);
            return new CheckOutcome(NameOf(paths), null, UnexpectedFault.Describe(exception));
        }
    }

    /// <summary>The unit and its files, where they were found in a heap.</summary>
    public UnitAssignment? Assignment { get; private init; }

    internal int ExitCodeUnder(CheckOptions options) => Result is null ? ExitCode.Unusable : options.ExitCodeOf(Result);

    private static string NameOf(IReadOnlyList<string> paths)
    {
        var path = Path.TrimEndingDirectorySeparator(paths[0]);
        var name = Path.GetFileNameWithoutExtension(path);
        return name.Length > 0 ? name : path;
    }
}
