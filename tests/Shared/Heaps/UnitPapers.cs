using System.IO.Compression;

namespace Jiping.Testing.Heaps;

/// <summary>A paper of a package, by what it is.</summary>
internal enum Paper
{
    DataSheet,
    ScoringForm,
    Report,
    Form1,
    Form2,
    Form3,
}

/// <summary>The unit whose papers are made.</summary>
/// <param name="Name">In full, with its places.</param>
/// <param name="Topic">What it deals with, two characters: it replaces 科普 in the texts of the sample.</param>
/// <param name="Number">Decides its figures.</param>
internal sealed record PaperUnit(string Name, string Topic, int Number);

/// <summary>Makes the papers of any unit from the clean sample. Every paper ties out unless an error is planted.</summary>
internal static class UnitPapers
{
    public static IReadOnlyList<Paper> All { get; } = Enum.GetValues<Paper>();

    private static readonly Dictionary<Paper, (string FileName, SampleFile File)> Samples = All.ToDictionary(static paper => paper, Load);

    /// <summary>The name that the paper has in the sample, with the unit's topic: 附件3 部门整体支出绩效自评报告.docx.</summary>
    public static string NameOf(Paper paper, PaperUnit unit) => Samples[paper].FileName.Replace("科普", unit.Topic, StringComparison.Ordinal).Replace("科技", unit.Topic, StringComparison.Ordinal);

    /// <param name="paper">Which one.</param>
    /// <param name="unit">Of whom.</param>
    /// <param name="planted">An error for its report; null where it ties out.</param>
    /// <param name="resaved">The same text in other bytes.</param>
    /// <param name="earlier">Of the year before.</param>
    public static byte[] Of(Paper paper, PaperUnit unit, PlantedError? planted = null, bool resaved = false, bool earlier = false)
    {
        var figures = new UnitFigures(unit.Number);
        return Samples[paper].File.With(
            text =>
            {
                text = Local(text, unit);
                // A project's form has its own score, and projects do not change.
                if (paper <= Paper.Report)
                    text = figures.Into(text);
                if (planted is not null && paper == Paper.Report)
                    text = Plant(text, planted.Change(figures));
                return earlier ? text.Replace("2023", "2022", StringComparison.Ordinal).Replace("2024", "2023", StringComparison.Ordinal).Replace("2025", "2024", StringComparison.Ordinal) : text;
            },
            resaved ? CompressionLevel.SmallestSize : CompressionLevel.Fastest);
    }

    private static string Plant(string text, (string Right, string Wrong) change)
    {
        Assert.Equal(2, text.Split(change.Right).Length);
        return text.Replace(change.Right, change.Wrong, StringComparison.Ordinal);
    }

    /// <summary>The sample is of a district; these are units of a county.</summary>
    private static string Local(string text, PaperUnit unit) => text
        .Replace("澄川市青禾区科学技术协会", unit.Name, StringComparison.Ordinal)
        .Replace("区委领导下的人民团体", "县级预算单位", StringComparison.Ordinal)
        .Replace("青财绩", "禾财绩", StringComparison.Ordinal).Replace("青禾区", "禾溪县", StringComparison.Ordinal)
        .Replace("区级", "县级", StringComparison.Ordinal).Replace("全区", "全县", StringComparison.Ordinal)
        .Replace("区委、区政府", "县委、县政府", StringComparison.Ordinal)
        .Replace("科普", unit.Topic, StringComparison.Ordinal).Replace("科技", unit.Topic, StringComparison.Ordinal)
        .Replace("科学普及", unit.Topic + "业务", StringComparison.Ordinal);

    private static (string FileName, SampleFile File) Load(Paper paper)
    {
        string path = Directory.GetFiles(Repository.PathOf("samples", "clean"), $"附件{(int)paper + 1} *").Single();
        return (Path.GetFileName(path), new SampleFile(path));
    }
}
