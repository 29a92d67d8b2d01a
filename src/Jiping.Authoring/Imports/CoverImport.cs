using Jiping.Core.Ledgers;
using Jiping.Core.Packages;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Facts;

namespace Jiping.Authoring.Imports;

/// <summary>Who and when, from covers and the feet of forms: only what all documents agree on.</summary>
internal static class CoverImport
{
    private const int LongestValue = 40;

    private static readonly (string Label, Func<PackageInfo, string, PackageInfo> Set)[] Labels =
    [
        ("填报人", static (info, value) => info with { Preparer = value }), ("填表人", static (info, value) => info with { Preparer = value }),
        ("联系电话", static (info, value) => info with { Telephone = value }), ("单位负责人", static (info, value) => info with { Leader = value }),
        ("主管部门", static (info, value) => info with { SupervisingDepartment = value }),
    ];

    /// <summary>The unit and the year that the documents name; the reason where they name none or several.</summary>
    public static PackageInfo? Of(IReadOnlyList<ExtractedDocument> documents, string? unit, int? year, ImportNotes notes, out string? fault)
    {
        fault = null;
        string? entity = unit;
        foreach (var document in documents.Where(_ => unit is null))
        {
            if (document.Cover.Entity is not { } named)
                continue;
            if (entity is not null && !EntityNames.AreSame(entity, named))
            {
                fault = $"材料里有“{entity}”和“{named}”两个单位，请用 --unit 写明是哪一个";
                return null;
            }

            entity = EntityNames.Longer(entity, named);
        }

        var years = documents.Select(static document => document.Cover.Year).OfType<int>().Distinct().ToList();
        if (year is null && years.Count != 1)
            fault = years.Count == 0 ? "材料里没有写评价年度，请用 --year 写明" : $"材料里有 {string.Join('、', years.Order())} 几个年度，请用 --year 写明是哪一年";
        else if (entity is null)
            fault = "材料里没有写单位名称，请用 --unit 写明";
        return fault is null ? People(documents, new PackageInfo { Entity = entity!, Year = year ?? years[0] }, notes) : null;
    }

    private static PackageInfo People(IReadOnlyList<ExtractedDocument> documents, PackageInfo info, ImportNotes notes)
    {
        var values = new Dictionary<string, (string Value, string Where)>(StringComparer.Ordinal);
        foreach (var document in documents)
            foreach (var paragraph in document.Document.AllParagraphs())
                if (paragraph.Text.Length <= 200)
                    foreach (var (label, _) in Labels)
                        if (Value(paragraph.Text, label) is { } value)
                            Take(label, value, ImportNotes.Where(document, paragraph.Locate(document.Document.Path, 0, paragraph.Text.Length)));
        foreach (var (label, set) in Labels)
            if (values.GetValueOrDefault(label).Value is { Length: > 0 } value)
                info = set(info, value);
        var dates = documents.SelectMany(static document => document.Document.Blocks.OfType<Paragraph>()).Select(static paragraph => LedgerDate.TryParse(paragraph.Text, 0, out var date) ? date : (DateOnly?)null)
            .OfType<DateOnly>().Distinct().ToList();
        return dates is [var only] ? info with { Date = only } : info;

        void Take(string label, string value, string where)
        {
            if (!values.TryGetValue(label, out var known))
                values.Add(label, (value, where));
            else if (known.Value != value && known.Value.Length > 0)
            {
                notes.Add(ImportMatter.Conflict, "", $"{label}：{known.Where} 是“{known.Value}”，{where} 是“{value}”");
                values[label] = ("", where);
            }
        }
    }

    /// <summary>The word behind 填报人：, up to a gap or the next label.</summary>
    private static string? Value(string text, string label)
    {
        int at = text.IndexOf(label, StringComparison.Ordinal);
        if (at < 0 || at > 0 && char.IsLetter(text[at - 1]))
            return null;
        var rest = text.AsSpan(at + label.Length);
        if (rest.StartsWith("（签字）"))
            rest = rest["（签字）".Length..];
        if (rest.Length == 0 || rest[0] is not ('：' or ':'))
            return null;
        rest = rest[1..].TrimStart();
        int end = rest.IndexOfAny(" \t\u3000\n，；");
        string value = (end < 0 ? rest : rest[..end]).ToString();
        return value.Length is 0 or > LongestValue || value.Contains('：', StringComparison.Ordinal) || value.All(static c => c is '_' or '＿') ? null : value;
    }
}
