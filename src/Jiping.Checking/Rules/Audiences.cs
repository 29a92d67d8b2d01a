namespace Jiping.Checking.Rules;

/// <summary>Those who check, each with another question: the profiles that show what a rule finds.</summary>
[Flags]
public enum Audiences
{
    None = 0,

    /// <summary>单位自查: the unit before it submits.</summary>
    Unit = 1,

    /// <summary>财政初审: the bureau's first look.</summary>
    Bureau = 2,

    /// <summary>公开前校对: whoever publishes.</summary>
    Publication = 4,

    All = Unit | Bureau | Publication,
}
