namespace Jiping.Checking.Since;

/// <summary>A finding of an earlier result.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Severity">Its severity, as the contract writes it.</param>
/// <param name="Message">What it said.</param>
/// <param name="Document">Path of the document of its doubtful number; null where it names no place.</param>
public sealed record EarlierFinding(string Id, string Rule, string Severity, string Message, string? Document);

/// <summary>One package of an earlier result.</summary>
/// <param name="Name">Name of the package.</param>
/// <param name="Profile">Who asked; null in results that do not say.</param>
/// <param name="Entities">The bodies that its documents name.</param>
/// <param name="Kinds">Kind of each document, by its path.</param>
/// <param name="Findings">What was found.</param>
internal sealed record EarlierPackage(string Name, string? Profile, IReadOnlySet<string> Entities, IReadOnlyDictionary<string, string> Kinds, IReadOnlyList<EarlierFinding> Findings);
