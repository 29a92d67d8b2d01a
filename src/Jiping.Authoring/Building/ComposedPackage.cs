using Jiping.Authoring.Documents;

namespace Jiping.Authoring.Building;

/// <summary>The documents of a package, composed and not yet written, with what keeps them from being handed in.</summary>
internal sealed record ComposedPackage(IReadOnlyList<OfficialDocument> Documents, IReadOnlyList<BuildProblem> Problems);
