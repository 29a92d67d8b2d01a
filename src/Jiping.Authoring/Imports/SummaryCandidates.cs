using System.Text.RegularExpressions;
using Jiping.Core.Ledgers;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Quantities;

namespace Jiping.Authoring.Imports;

/// <summary>
/// Sentences of a year's summary that tell of an event: 3月4日，在人民广场举办…，600余名群众参加。 A sentence needs a day or a month and a verb of holding; counts are taken with
/// their words, so that 600余 stays 600余.
/// </summary>
internal static partial class SummaryCandidates
{
    private const int LongestSentence = 400, LongestTitle = 60;

    /// <summary>Words by which a sentence is of a kind; the first that it has decides.</summary>
    private static readonly (string Kind, string[] Words)[] Kinds =
    [
        ("competitions", ["竞赛", "大赛", "比赛", "锦标赛"]),
        ("trainings", ["培训班", "培训会", "培训"]),
        ("visits", ["走访", "慰问", "调研"]),
        ("activities", ["活动", "讲座", "宣讲", "巡展", "展览", "报告会", "义诊", "科普日", "科技周", "志愿服务"]),
    ];

    /// <summary>Columns that a count may go to by its unit, for each kind in the order in which they are tried.</summary>
    private static readonly (string[] Units, string[] Columns)[] Counts =
    [
        (["人次", "人", "名", "位"], ["participants", "trainees", "contestants", "people"]),
        (["份", "册", "本", "张"], ["materials"]),
        (["支", "队"], ["teams"]),
        (["件", "幅", "篇"], ["works"]),
        (["家"], ["firms"]),
        (["户"], ["households"]),
        (["块"], ["boards"]),
    ];

    public static IReadOnlyList<CandidateRow> Of(Document document, int year)
    {
        var rows = new List<CandidateRow>();
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Where(static paragraph => paragraph.Part == "body"))
            foreach (Match match in Sentence().Matches(paragraph.Text))
                if (match.Value.Trim() is { Length: <= LongestSentence } sentence && Row(sentence, $"{document.Path} 正文第{paragraph.Index}段", year) is { } row)
                    rows.Add(row);
        return rows;
    }

    private static CandidateRow? Row(string sentence, string where, int year)
    {
        if (Day().Match(sentence) is not { Success: true } day || Held().Match(sentence, day.Index) is not { Success: true } held)
            return null;
        string title = held.Groups["what"].Value.Trim('“', '”', ' ');
        if (title.Length is < 2 or > LongestTitle || Kinds.FirstOrDefault(kind => kind.Words.Any(word => (held.Groups["verb"].Value + title).Contains(word, StringComparison.Ordinal))) is not { Kind: { } id })
            return null;
        var kind = LedgerKinds.BuiltIn.Find(id)!;
        var cells = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = title };
        var remarks = new List<string>();
        if (LedgerDate.TryParse(day.Value, year, out var date))
        {
            cells["date"] = LedgerDate.Write(date);
            if (date.Year != year)
                remarks.Add($"日期不在 {year} 年内");
        }
        else
        {
            cells["date"] = day.Value;
            remarks.Add($"日期只写到“{day.Value}”，请补全到日");
        }

        if (Venue().Match(sentence) is { Success: true } venue)
            cells["place"] = venue.Groups["place"].Value;
        Count(sentence, day.Index + day.Length, kind, cells, remarks);
        return new CandidateRow(kind, cells, sentence, where, remarks);
    }

    private static void Count(string sentence, int from, LedgerKind kind, Dictionary<string, string> cells, List<string> remarks)
    {
        foreach (var number in QuantityRecognizer.Recognize(sentence))
        {
            if (!number.IsQuantity || number.Start < from)
                continue;
            var quantity = number.Quantity;
            var (_, columns) = Array.Find(Counts, group => group.Units.Contains(quantity.Unit.Base) || group.Units.Contains(quantity.Unit.Symbol));
            if (columns is null || kind.Columns.FirstOrDefault(column => Array.IndexOf(columns, column.Id) >= 0) is not { } column)
                continue;
            string words = sentence.Substring(number.Start, number.End - number.Start);
            string before = sentence[..number.Start];
            if (quantity.Approximation != Approximation.None && Approximate().Match(before) is { Success: true } sign)
                words = sign.Value + words;
            if (!cells.TryAdd(column.Id, quantity.IsApproximate || quantity.Unit.Factor != 1m || quantity.Comparator != Comparator.None ? words : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{quantity.Value}{(column.Units[0] == quantity.Unit.Symbol ? "" : quantity.Unit.Symbol)}")))
                remarks.Add($"又一个数“{words}”没有放入");
            else if (quantity.IsApproximate || quantity.Unit.Factor != 1m || quantity.Comparator != Comparator.None)
                remarks.Add($"“{column.Name}”是约数“{words}”，采纳前请按签到表等改为实际数");
        }
    }

    [GeneratedRegex("[^。！？；\n]+[。！？；]?")]
    private static partial Regex Sentence();

    [GeneratedRegex("(?:(?:20[0-9]{2})年)?(?:1[0-2]|[1-9])月(?:(?:3[01]|[12][0-9]|[1-9])[日号])?")]
    private static partial Regex Day();

    [GeneratedRegex("(?<verb>举办|举行|开展|组织开展|组织|召开|走访慰问|走访|慰问|赴.{2,20}?调研)了?(?<what>[^，。；！？\n]{2,80})")]
    private static partial Regex Held();

    [GeneratedRegex("(?:在|到|赴)(?<place>[^，。；！？\n]{2,30}?)(?:举办|举行|开展|组织|召开|走访|慰问|调研)")]
    private static partial Regex Venue();

    [GeneratedRegex("(?:约|近|超过|大约)$")]
    private static partial Regex Approximate();
}
