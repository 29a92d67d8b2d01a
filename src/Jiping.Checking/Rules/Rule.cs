namespace Jiping.Checking.Rules;

/// <summary>
/// One check: what it checks, why, an example bad and good, how to mend. One file a rule, a test of the same name,
/// a page in docs/rules generated from this. The id is never used again; docs/rule-ledger.csv keeps its life.
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

    /// <summary>The family that the first digit of the id tells.</summary>
    public RuleFamily Family => (RuleFamily)(Id[2] - '0');

    /// <summary>Who is shown what it finds.</summary>
    public virtual Audiences Audiences => Audiences.All;

    /// <summary>
    /// True for what nearly every small unit shares: never held against one of them, but said once a batch, for next year.
    /// </summary>
    public virtual bool IsAdvice => false;
}
