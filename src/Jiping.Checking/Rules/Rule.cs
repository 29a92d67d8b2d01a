using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules;

/// <summary>Where a rule stands in its life.</summary>
public enum RuleStatus
{
    Preview,
    Stable,
    Retired,
}

/// <summary>
/// One check: what it checks, why, an example bad and good, how to mend. One file a rule, a test of the same name,
/// a page in docs/rules generated from this. The id is never used again.
/// </summary>
public abstract class Rule
{
    /// <summary>JP followed by three digits; the first tells the family.</summary>
    public abstract string Id { get; }

    /// <summary>Short Chinese title.</summary>
    public abstract string Title { get; }

    /// <summary>What is checked, in Chinese.</summary>
    public abstract string Checks { get; }

    /// <summary>Why it matters and what it rests on (基本依据), in Chinese.</summary>
    public abstract string Basis { get; }

    /// <summary>A sentence or row that breaks it.</summary>
    public abstract string Bad { get; }

    /// <summary>The same, mended.</summary>
    public abstract string Good { get; }

    /// <summary>How to mend it, in Chinese.</summary>
    public abstract string Mend { get; }

    public virtual RuleStatus Status => RuleStatus.Stable;

    /// <summary>Version in which it appeared.</summary>
    public virtual string Since => "0.1.0";

    /// <summary>True where it may say something of relations from this source; the others are never shown to it.</summary>
    public abstract bool Judges(RelationSource source);

    /// <summary>The finding that <paramref name="relation"/> deserves under this rule, or null.</summary>
    public abstract Finding? Judge(Relation relation);
}
