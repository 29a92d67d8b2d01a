using Jiping.Core.Lexicon;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>报送的…与公开的…一致: nothing in the package can bear it out; it is reported as what was not tested.</summary>
internal static class PublicationClaims
{
    public static void Find(ClaimSentence sentence, List<Relation> found)
    {
        var text = sentence.Text;
        int at = -1;
        string word = "";
        foreach (string agreement in LexiconData.AgreementWords)
            if (text.LastIndexOf(agreement) is var last && last > at)
                (at, word) = (last, agreement);
        if (at < 0)
            return;
        at += sentence.Start;
        int clause = sentence.ClauseStart(at);
        var before = sentence.Passage.Text.AsSpan(clause, at - clause);
        if (!Words.ContainsAny(before, LexiconData.SubmittedWords) || !Words.ContainsAny(before, LexiconData.PublishedWords) || !before.ContainsAny('与', '和', '同') || !sentence.IsStatement(clause, at))
            return;
        found.Add(new()
        {
            Kind = RelationKind.Claim,
            Source = RelationSource.ClaimedPublication,
            Operands = [],
            Printed = sentence.Claim(clause, at + word.Length),
            Verdict = Verdict.Unknown,
            Reason = "未判断，因为本套材料中没有公开的版本可以对照",
            ContextOf = sentence.Context,
        });
    }
}
