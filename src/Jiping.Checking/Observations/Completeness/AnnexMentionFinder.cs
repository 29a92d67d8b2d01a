using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>Forms that the report says are attached, handed in or used, and that the package does not hold.</summary>
internal static class AnnexMentionFinder
{
    private const int ReachBefore = 18, ReachBehind = 12, ReachOfUse = 6;

    private const int MostPlaces = 20, LongestEntry = 40;

    private static readonly (string Annex, string[] Words)[] Kinds =
    [
        ("项目支出绩效自评表", LexiconData.ProjectFormAnnexWords),
        ("基础数据表", LexiconData.DataSheetAnnexWords),
        ("自评表", LexiconData.ScoringFormAnnexWords),
    ];

    private static readonly string[] AttachedBehind = ["附后", "见附", "附上", "（附件", "(附件", "作为附件"];

    public static void Find(ReportText report, EvaluationPackage package, List<Observation> found)
    {
        var places = new List<Location>();
        var names = new List<string>();
        bool attached = false;
        foreach (var (annex, words) in Kinds)
            attached |= Find(report, package, annex, words, names, places);
        if (names.Count == 0)
            return;
        string list = string.Join('、', names);
        found.Add(new()
        {
            Kind = ObservationKind.AnnexMention,
            Subject = $"{report.Document.Cover.Title}|{list}",
            Actual = list,
            Says = package.IsOneFile ? "本次只检查了一个文件，如已另附可不理会" : names.Count == 1 ? "材料中没有这张表" : "材料中没有这些表",
            Locations = places,
            Certain = attached && !package.IsOneFile,
        });
    }

    /// <summary>Adds the mentions of one kind of form that is not there; true where one says that it is attached.</summary>
    private static bool Find(ReportText report, EvaluationPackage package, string annex, string[] words, List<string> names, List<Location> places)
    {
        var mentions = new List<Location>();
        string name = "";
        bool attached = false, list = false;
        foreach (var line in report.Lines)
        {
            list = OpensList(line.Text) || list && line.Text.Length < LongestEntry && char.IsDigit(line.Text.AsSpan().TrimStart()[0]);
            if (mentions.Count >= MostPlaces || Mention(line.Text, words, annex, list) is not var (start, length, certain))
                continue;
            if (name.Length == 0 || certain && !attached)
                name = line.Text.Substring(start, length);
            attached |= certain;
            mentions.AddRange(line.Locate(start, length));
        }
        if (mentions.Count == 0 || IsThere(package, annex, name))
            return false;
        names.Add(name);
        places.AddRange(mentions);
        return attached;
    }

    /// <summary>附件：1.自评表 2.… at the end of a report.</summary>
    private static bool OpensList(string line) =>
        line.AsSpan().TrimStart() is var text && (text.StartsWith("附件：", StringComparison.Ordinal) || text.StartsWith("附件:", StringComparison.Ordinal) || text.StartsWith("附表：", StringComparison.Ordinal) || text.StartsWith("附：", StringComparison.Ordinal));

    /// <summary>A form of all units answers for one that is not called that of the whole.</summary>
    private static bool IsThere(EvaluationPackage package, string annex, string name) =>
        package.Holds(annex) || annex == "自评表" && (package.Sheets.Count > 0 || !name.Contains("整体", StringComparison.Ordinal) && package.Holds("项目支出绩效自评表"));

    private static (int Start, int Length, bool Attached)? Mention(string line, string[] words, string annex, bool list)
    {
        (int, int, bool)? used = null;
        foreach (string word in words)
            for (int at = line.IndexOf(word, StringComparison.Ordinal); at >= 0; at = line.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                var head = line.AsSpan(Math.Max(0, at - ReachBefore), at - Math.Max(0, at - ReachBefore));
                head = head[(head.LastIndexOfAny("。；\n") + 1)..];
                // 项目支出绩效自评表 ends like the form of the whole.
                if (annex == "自评表" && head.Contains("项目", StringComparison.Ordinal))
                    continue;
                int end = at + word.Length;
                // 数据表现, 自评表述: other words.
                if (end < line.Length && line[end] is '现' or '述' or '明' or '达' or '示')
                    continue;
                var behind = line.AsSpan(end, Math.Min(ReachBehind, line.Length - end));
                behind = behind.IndexOfAny("。；\n") is var stop and >= 0 ? behind[..stop] : behind;
                int open = head.LastIndexOf('《');
                bool titled = open >= 0 && head[open..].IndexOf('》') < 0;
                // 《关于报送自评表的通知》 is no form.
                if (titled && head[open..].Contains("关于", StringComparison.Ordinal) || behind.StartsWith("的通知", StringComparison.Ordinal))
                    continue;
                int start = titled ? at - head.Length + open : at;
                int length = end + (titled && end < line.Length && line[end] == '》' ? 1 : 0) - start;
                if (list || Words.ContainsAny(head, LexiconData.AttachedWords) || Words.ContainsAny(behind, AttachedBehind))
                    return (start, length, true);
                if (head.Contains("报送的", StringComparison.Ordinal) || titled && Words.ContainsAny(head[Math.Max(0, open - ReachOfUse)..open], LexiconData.UsedWords))
                    used ??= (start, length, false);
            }
        return used;
    }
}
