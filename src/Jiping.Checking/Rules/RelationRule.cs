using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Core.Relations;

namespace Jiping.Checking.Rules;

/// <summary>
/// A rule that judges the relations of one statement, from text and from tables. Broken and certain is an error, broken and open to another reading a warning;
/// a rounding difference is at most a note (design sections 4 and 8).
/// </summary>
public abstract class RelationRule : Rule
{
    /// <summary>Places listed in one finding: a total over a long sheet has more parts than anybody follows.</summary>
    private const int MaxPlaces = 200;

    /// <summary>The relations it judges.</summary>
    protected abstract RelationSource Source { get; }

    /// <summary>The same statement read from a table, where it has a source of its own.</summary>
    protected virtual RelationSource TableSource => Source;

    /// <summary>True where a rounding difference is worth a note: sums a reader adds up, not percentages.</summary>
    protected virtual bool NotesRounding => false;

    /// <summary>True where it may say something of relations from this source; the others are never shown to it.</summary>
    public bool Judges(RelationSource source) => source == Source || source == TableSource;

    /// <summary>The finding that <paramref name="relation"/> deserves under this rule, or null.</summary>
    public Finding? Judge(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        if (relation.SameCause || !Judges(relation.Source))
            return null;
        return SeverityOf(relation) is { } level ? Finding(relation, level) : null;
    }

    /// <summary>What to do about a note: what is only rounding is not to be corrected.</summary>
    protected virtual string NoteMend => "不必修改；如要各数相加正好相等，可按未经四舍五入的原始数据重新取数。";

    /// <summary>How grave it is, or null where it is nothing to report.</summary>
    protected virtual Severity? SeverityOf(Relation relation) => relation.Verdict switch
    {
        Verdict.Broken => relation.Certain ? Severity.Error : Severity.Warning,
        Verdict.Rounding when NotesRounding && relation.Difference is not (null or 0m) => Severity.Note,
        _ => null,
    };

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
        Locations = [.. relation.Printed.Locations, .. relation.Operands.SelectMany(static operand => operand.Locations).Take(MaxPlaces)],
        Suggestion = severity == Severity.Note ? NoteMend : Mend,
        Context = relation.Context,
    };
}
