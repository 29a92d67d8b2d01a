using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Core.Relations;

namespace Jiping.Checking.Rules;

/// <summary>
/// A rule that judges the relations of one source. Broken and certain is an error, broken and open to another reading a warning;
/// a rounding difference is at most a note (design sections 4 and 8).
/// </summary>
public abstract class RelationRule : Rule
{
    /// <summary>The relations it judges.</summary>
    protected abstract RelationSource Source { get; }

    /// <summary>True where a rounding difference is worth a note: sums that a reader adds up, not percentages.</summary>
    protected virtual bool NotesRounding => false;

    public sealed override Finding? Judge(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        if (relation.Source != Source)
            return null;
        Severity? severity = relation.Verdict switch
        {
            Verdict.Broken => relation.Certain ? Severity.Error : Severity.Warning,
            Verdict.Rounding when NotesRounding && relation.Difference is not (null or 0m) => Severity.Note,
            _ => null,
        };
        return severity is { } level ? Finding(relation, level) : null;
    }

    /// <summary>The message: what is printed, what follows from the other numbers, the arithmetic.</summary>
    protected virtual string Message(Relation relation, Severity severity) => FindingWords.Of(relation, Title, severity);

    private Finding Finding(Relation relation, Severity severity) => new()
    {
        Id = FindingId.Of(Id, relation),
        Rule = Id,
        Severity = severity,
        Message = Message(relation, severity),
        Expected = FindingWords.Expected(relation),
        Actual = FindingWords.Actual(relation),
        Difference = FindingWords.Difference(relation),
        Locations = [.. relation.Printed.Locations, .. relation.Operands.SelectMany(static operand => operand.Locations)],
        Suggestion = Mend,
        Context = relation.Context,
    };
}
