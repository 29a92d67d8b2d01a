using Jiping.Checking.Findings;
using Jiping.Checking.Rules;

namespace Jiping.Checking;

/// <summary>Who asks, and so what is shown (design section 8). Everything is checked under every profile.</summary>
/// <param name="Id">Name for programs and the command line.</param>
/// <param name="Name">Name in Chinese.</param>
/// <param name="Audience">Rules for others are not shown.</param>
public sealed record Profile(string Id, string Name, Audiences Audience)
{
    /// <summary>单位自查: all that a unit can mend before it submits.</summary>
    public static Profile Unit { get; } = new("unit", "单位自查", Audiences.Unit);

    /// <summary>财政初审: what a unit has to answer for; harmless matters of form are left out.</summary>
    public static Profile Bureau { get; } = new("bureau", "财政初审", Audiences.Bureau);

    /// <summary>公开前校对: what readers would meet: words, form, names, personal data, and every error.</summary>
    public static Profile Publication { get; } = new("publication", "公开前校对", Audiences.Publication);

    public static IReadOnlyList<Profile> All { get; } = [Unit, Bureau, Publication];

    /// <summary>True where matters of form are listed one by one; elsewhere they are folded.</summary>
    public bool UnfoldsForm => this == Publication;

    /// <summary>The profile of that id or Chinese name, or null.</summary>
    public static Profile? Find(string word) => All.FirstOrDefault(profile => profile.Id == word || profile.Name == word);

    /// <summary>True where a finding of the rule is shown.</summary>
    public bool Shows(Rule rule, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if ((rule.Audiences & Audience) == 0)
            return false;
        return Audience switch
        {
            Audiences.Bureau => rule.Family != RuleFamily.Form || severity > Severity.Note,
            Audiences.Publication => rule.Family is RuleFamily.Form or RuleFamily.Consistency || severity == Severity.Error,
            _ => true,
        };
    }
}
