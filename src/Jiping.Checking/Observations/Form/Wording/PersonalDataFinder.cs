using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>Numbers of persons: mobile telephones, identity cards, bank accounts. Looked for in every paragraph, since cells often hold nothing but the number.</summary>
internal static class PersonalDataFinder
{
    private const int MobileLength = 11;

    private const int IdentityLength = 18;

    private const int ShortestAccount = 12;

    private const int LongestAccount = 21;

    /// <summary>Characters before a number in which its label stands.</summary>
    private const int LabelReach = 16;

    public static void Find(ExtractedDocument document, List<Observation> found)
    {
        var mobiles = new Numbers("手机号码");
        var identities = new Numbers("公民身份号码");
        var accounts = new Numbers("银行账号");
        Span<char> digits = stackalloc char[LongestAccount + 1];
        foreach (var paragraph in document.Document.AllParagraphs())
        {
            string text = paragraph.Text;
            for (int at = 0; at < text.Length;)
            {
                int next = text.AsSpan(at).IndexOfAnyInRange('0', '9');
                if (next < 0)
                    break;
                int start = at + next;
                var (end, count) = DigitRun.Read(text, start, digits);
                at = end;
                if (count < MobileLength || count > LongestAccount || DigitRun.IsPartOfMore(text, start, end))
                    continue;
                var number = digits[..count];
                // Figures of neighbouring columns may stand together like the groups of a number.
                bool grouped = end - start > count && !HasLabel(text, start, LexiconData.TelephoneLabels);
                var kind = count == MobileLength && !grouped && IsMobile(number) ? mobiles
                    : count == IdentityLength && end - start == count && IsIdentity(number) || count is IdentityLength or 15 && HasLabel(text, start, LexiconData.IdentityLabels) ? identities
                    : count >= ShortestAccount && HasLabel(text, start, LexiconData.AccountNumberLabels) ? accounts
                    : null;
                kind?.Add(paragraph.Locate(document.Document.Path, start, end - start), number);
            }
        }
        foreach (var kind in (ReadOnlySpan<Numbers>)[mobiles, identities, accounts])
            kind.Finish(found);
    }

    private static bool IsMobile(ReadOnlySpan<char> number) => number[0] == '1' && number[1] is >= '3' and <= '9';

    /// <summary>GB 11643: a date of birth from the seventh digit and a check character over all.</summary>
    private static bool IsIdentity(ReadOnlySpan<char> number)
    {
        int year = Value(number.Slice(6, 4)), month = Value(number.Slice(10, 2)), day = Value(number.Slice(12, 2));
        if (number[0] == '0' || year is < 1900 or > 2099 || month is < 1 or > 12 || day is < 1 or > 31)
            return false;
        int sum = 0;
        int weight = 1;
        // The weights are the powers of two modulo eleven, counted from the end.
        for (int i = IdentityLength - 1; i >= 0; i--)
        {
            sum += (number[i] == 'X' ? 10 : number[i] - '0') * weight;
            weight = weight * 2 % 11;
        }
        return sum % 11 == 1;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
            value = value * 10 + digit - '0';
        return value;
    }

    private static bool HasLabel(string text, int start, string[] labels) => Words.ContainsAny(text.AsSpan(Math.Max(0, start - LabelReach), Math.Min(start, LabelReach)), labels);

    /// <summary>The numbers of one kind. Only their ends are ever shown.</summary>
    private sealed class Numbers(string name)
    {
        private readonly List<Location> places = [];

        private string shown = "";

        public void Add(Location place, ReadOnlySpan<char> number)
        {
            if (places.Count == 0)
                shown = $"{number[..3]}****{number[^4..]}";
            places.Add(place);
        }

        public void Finish(List<Observation> found)
        {
            if (places.Count > 0)
                found.Add(new()
                {
                    Kind = ObservationKind.PersonalData,
                    Subject = name,
                    Actual = shown,
                    Says = $"这是{name}{(places.Count > 1 ? $"，共{places.Count}处" : "")}，公开前应删除，或遮盖中间几位",
                    Locations = places,
                });
        }
    }
}
