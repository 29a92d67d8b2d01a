namespace Jiping.Checking.Dossiers;

/// <summary>档案目录.json: who owes a submission, so that those who have handed in nothing stay in the index.</summary>
/// <param name="Roster">Units of the roster that was given last, in its order.</param>
/// <param name="Shared">Archives that held files of several units, kept once.</param>
internal sealed record ShelfState(IReadOnlyList<ShelfUnit> Roster, IReadOnlyList<DossierKept> Shared);

/// <summary>A unit of the roster.</summary>
internal sealed record ShelfUnit(string Name, string? Code);
