using System.Xml;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Spreadsheets;

namespace Jiping.Documents.Filling.Sheets;

/// <summary>What the formats of a workbook's cells mean for whoever writes into them.</summary>
internal sealed class CellStyles
{
    private const string TextSample = "字";

    private readonly CellFormats formats = new();
    private readonly List<bool> unlocked = [];

    public CellStyles(PackageChanges changes, string mainPart)
    {
        var part = changes.Package.Relationships(mainPart).FirstOrDefault(r => r.Kind == "styles" && changes.Package.Contains(r.Target))?.Target;
        if (part is null)
            return;
        changes.Package.Read(part, new NameTable(), formats.Read);
        string text = changes.Text(part);
        foreach (var format in MarkupNode.Root(text, 4).Child("cellXfs")?.Children ?? [])
            if (format.Is("xf"))
                unlocked.Add(format.Child("protection") is { } protection && MarkupNode.Attribute(text.AsSpan(protection.Start, protection.ContentStart - protection.Start), "locked") is "0" or "false");
    }

    /// <summary>True where a protected sheet lets people write.</summary>
    public bool IsUnlocked(int style) => style < unlocked.Count && unlocked[style];

    /// <summary>True for the format @: numbers are kept as text.</summary>
    public bool IsText(int style) => formats.Of(style).Display(12m, from1904: false) is { Number: null };

    /// <summary>True where 0.5 is shown as 50%.</summary>
    public bool IsPercent(int style) => formats.Of(style).Display(1m, from1904: false).Text.EndsWith('%');

    /// <summary>True where a number is not shown with all its decimals.</summary>
    public bool Shortens(int style, decimal number) =>
        formats.Of(style).Display(number, from1904: false) is { Number: not null, Decimals: var shown } && Math.Round(number, Math.Min(shown, 28)) != number && formats.Of(style) != NumberFormat.General;

    /// <summary>True where the format shows words as they are.</summary>
    public bool ShowsText(int style) => formats.Of(style).Display(TextSample).Contains(TextSample, StringComparison.Ordinal);
}
