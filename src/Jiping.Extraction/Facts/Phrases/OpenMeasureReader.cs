using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>
/// Reads action and object around a count: 发放科普宣传资料（2000份）, 签订（25份）合作协议, 参加活动（300人次）. Verbs of one class are one action;
/// words before the object's head noun that narrow nothing are left out, so that 发放资料 and 制作与发放的科普宣传资料 are one measure.
/// </summary>
internal static class OpenMeasureReader
{
    private const int LongestObject = 14;

    /// <summary>Longest text before a verb that still says which; more is a sentence.</summary>
    private const int LongestQualifier = 20;

    /// <summary>Verbs with their classes, the longest first.</summary>
    private static readonly (string Verb, string Class)[] Actions = ReadActions();

    /// <param name="clause">The clause before the number.</param>
    /// <param name="before">What stands before the clause in its sentence.</param>
    /// <param name="after">What follows the number's unit.</param>
    /// <param name="body">The document's body.</param>
    public static OpenMeasure? Read(ReadOnlySpan<char> clause, ReadOnlySpan<char> before, ReadOnlySpan<char> after, OwnBody body)
    {
        var qualities = new Qualities();
        var text = ClauseReader.TrimFillers(clause.Trim(" \u3000，、；。：:")).TrimEnd("：:");
        foreach (string word in LexiconData.DoneWords)
            if (text.EndsWith(word))
                text = text[..^word.Length];
        text = qualities.TakeFrom(text, body, funds: false);
        var (verb, verbClass, at) = LastAction(text);
        if (verb is null)
            return text.IsEmpty ? OfFollowing(after) : OfName(text, after);
        var whose = Narrowing(text[..at]);
        if (whose.Length > LongestQualifier)
            return null;
        var noun = text[(at + verb.Length)..].Trim("了的出");
        // 举办讲座目标（14场）: a target of lectures.
        foreach (string word in (ReadOnlySpan<string>)["目标值", "目标数", "目标", "计划数", "计划", "任务数", "任务", "指标值"])
            if (noun.Length > word.Length + 1 && noun.EndsWith(word))
            {
                noun = noun[..^word.Length];
                break;
            }
        // 橱窗更新次数: the object stands before the verb.
        if (IsCount(noun))
            return Make(verbClass, whose.IsEmpty ? "人员" : whose, []);
        // A、B等资料: one name for all.
        int etc = noun.LastIndexOf('等');
        if (etc >= 0 && etc + 2 < noun.Length)
            noun = noun[(etc + 1)..];
        if (noun.ContainsAny("在到向把将使让") || !noun.IsEmpty && Words.EndsWithAny(noun, LexiconData.PlaceEndings) is not null)
            return null;
        var following = Following(after);
        // 组织某校40名学生: what is counted follows, and the words before say whose.
        if (following.Length > 1)
            // 下设办公室、科普部2个部室: the names of all that is counted narrow nothing.
            return Make(verbClass, following, noun.Contains('、') ? whose : string.Concat(whose, noun));
        if (!noun.IsEmpty)
            return Make(verbClass, noun, whose);
        // 橱窗两月更新一次，一年更新（6次）
        var clauseBefore = before.TrimEnd("，、；： ");
        clauseBefore = clauseBefore[(clauseBefore.LastIndexOfAny("，。；：") + 1)..];
        int earlier = clauseBefore.IndexOf(verb, StringComparison.Ordinal);
        return earlier > 1 ? Make(verbClass, clauseBefore[..earlier], []) : null;
    }

    /// <summary>True for a verb that is reported with a count, alone.</summary>
    public static bool IsAction(ReadOnlySpan<char> text)
    {
        foreach (var (verb, _) in Actions)
            if (text.SequenceEqual(verb))
                return true;
        return false;
    }

    /// <summary>What stands before the verb and says which: 线下（参加活动）; adverbs and recipients do not.</summary>
    private static ReadOnlySpan<char> Narrowing(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.Trim("，、“”的了");
            if (Words.EndsWithAny(text, LexiconData.ActionAdverbs) is { } last)
                text = text[..^last.Length];
            else if (Words.StartsWithAny(text, LexiconData.ActionAdverbs) is { } first)
                text = text[first.Length..];
            else
                return Words.StartsWithAny(text, LexiconData.RecipientWords) is null ? text : [];
        }
    }

    /// <summary>154件作品获奖, 600名学生参加: object and action follow.</summary>
    private static OpenMeasure? OfFollowing(ReadOnlySpan<char> after)
    {
        var noun = Following(after);
        var rest = after.TrimStart()[Math.Min(noun.Length, after.TrimStart().Length)..];
        foreach (var (verb, verbClass) in Actions)
            if (rest.StartsWith(verb) || rest.StartsWith("了" + verb))
                return noun.IsEmpty ? new OpenMeasure(verbClass, "人员", "", LexiconData.ParticipantActions.Contains(verbClass)) : Make(verbClass, noun, []);
        return noun.Length < 2 ? null : Make("", noun, []);
    }

    /// <summary>科普志愿者队伍（300余人）: a name without a verb.</summary>
    private static OpenMeasure? OfName(ReadOnlySpan<char> text, ReadOnlySpan<char> after)
    {
        if (text.Length > LongestObject || Words.EndsWithAny(text, LexiconData.PlaceEndings) is not null || text.ContainsAny("到向把将使让是为") || text.StartsWith("以") || text.Contains('在') && !text.StartsWith("在职"))
            return null;
        var following = Following(after);
        // 内设（3个）股室: what is counted follows.
        if (following.Length > 1)
            return text.Length <= 4 ? Make("", following, Narrowing(text)) : null;
        return text.Length < 3 && Words.EndsWithAny(text, LexiconData.HeadNouns) is null ? null : Make("", text, []);
    }

    private static OpenMeasure? Make(string action, ReadOnlySpan<char> noun, ReadOnlySpan<char> whose)
    {
        noun = noun.Trim(" \u3000，、；。：“”\"的了共达");
        if (noun.EndsWith("）") || noun.EndsWith(")"))
            noun = noun[..Math.Max(0, noun.LastIndexOfAny("（("))];
        if (Words.EndsWithAny(noun, LexiconData.CountEndings) is { } count && count.Length < noun.Length - 1)
            noun = noun[..^count.Length];
        if (noun.Length < 2 || noun.ContainsAnyInRange('0', '9'))
            return null;
        bool participation = LexiconData.ParticipantActions.Contains(action);
        if (Words.EndsWithAny(noun, LexiconData.HeadNouns) is { } head)
        {
            var of = WithoutGeneric(noun[..^head.Length]);
            return of.Length > LongestObject ? null : new OpenMeasure(action, head, string.Concat(whose, of), participation);
        }
        var name = noun;
        while (Words.StartsWithAny(name, LexiconData.GenericModifiers) is { } modifier && modifier.Length < name.Length - 1 && modifier is not ("科普" or "科技" or "科学" or "知识"))
            name = name[modifier.Length..];
        return name.Length > LongestObject ? null : new OpenMeasure(action, name.ToString(), whose.ToString(), participation);
    }

    private static ReadOnlySpan<char> WithoutGeneric(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.Trim("“”、的");
            if (Words.StartsWithAny(text, LexiconData.GenericModifiers) is { } first)
                text = text[first.Length..];
            else if (Words.EndsWithAny(text, LexiconData.GenericModifiers) is { } last)
                text = text[..^last.Length];
            else
                return text;
        }
    }

    /// <summary>The noun right behind the unit.</summary>
    private static ReadOnlySpan<char> Following(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        // 2个部（室）
        if (after.Length > 3 && after[1] is '（' or '(' && after[3] is '）' or ')')
            return string.Concat(after[..1], after[2..3]);
        int end = after.IndexOfAny("，。；：、（）()\n,;“《 ");
        if (end < 0)
            end = after.Length;
        for (int i = 0; i < end; i++)
        {
            var rest = after[i..];
            if (char.IsAsciiDigit(after[i]) || Words.StartsWithAny(rest, LexiconData.ObjectStops) is not null)
            {
                end = i;
                break;
            }
        }
        return end > LongestObject ? [] : after[..end];
    }

    private static (string? Verb, string Class, int At) LastAction(ReadOnlySpan<char> text)
    {
        (string? Verb, string Class, int At) found = (null, "", -1);
        foreach (var (verb, verbClass) in Actions)
        {
            int at = text.LastIndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && (found.Verb is null || at + verb.Length > found.At + found.Verb.Length) && IsVerb(text, at, verb))
                found = (verb, verbClass, at);
        }
        return found;
    }

    /// <summary>志愿服务活动, 培训班: a verb within a name is none.</summary>
    private static bool IsVerb(ReadOnlySpan<char> text, int at, string verb)
    {
        // 收获, 查获: another verb.
        if (verb == "获" && at > 0 && text[at - 1] is '收' or '查' or '缴' or '抓' or '捕')
            return false;
        if (at == 0 || Array.IndexOf(LexiconData.NounLikeActions, verb) < 0)
            return true;
        var rest = text[(at + verb.Length)..];
        return rest.IsEmpty || rest[0] == '了' || IsCount(rest);
    }

    private static bool IsCount(ReadOnlySpan<char> text) => Words.EndsWithAny(text, LexiconData.CountEndings)?.Length == text.Length;

    private static (string, string)[] ReadActions()
    {
        var actions = new List<(string Verb, string Class)>();
        foreach (string line in LexiconData.Actions)
        {
            int cut = line.IndexOf('=', StringComparison.Ordinal);
            foreach (string verb in line[(cut + 1)..].Split('|'))
                actions.Add((verb, line[..cut]));
        }
        actions.Sort(static (a, b) => b.Verb.Length - a.Verb.Length);
        return [.. actions];
    }
}
