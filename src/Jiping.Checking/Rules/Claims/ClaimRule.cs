using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Core.Relations;

namespace Jiping.Checking.Rules.Claims;

/// <summary>A rule over claims in words: its message shows the words, and the figures that they were tested against with their places.</summary>
public abstract class ClaimRule : RelationRule
{
    protected override string NoteMend => "可不修改；写得更准确时，读者不必再问。";

    protected override Severity? SeverityOf(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return relation.Verdict == Verdict.Rounding ? NotesRounding ? Severity.Note : null : base.SeverityOf(relation);
    }

    protected override string Message(Relation relation, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(relation);
        string title = severity switch
        {
            Severity.Error => Title,
            Severity.Warning => $"{Title}，请核对",
            _ => $"{Title}（提示）",
        };
        return $"{title}：文中写“{FindingWords.Quote(relation.Printed.Text)}”；{relation.Reason}。";
    }
}
