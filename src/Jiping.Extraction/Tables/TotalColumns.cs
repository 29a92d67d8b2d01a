using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Tables;

/// <summary>Which measure 合计 is: the result of the declared relation whose terms stand beside it.</summary>
internal static class TotalColumns
{
    public static void Resolve(TableColumn[] columns)
    {
        foreach (var column in columns)
            if (column.IsTotal && column.Concept is null && column.Group is null)
                column.Concept = ResultOf(columns, column);
    }

    private static Concept? ResultOf(TableColumn[] columns, TableColumn total)
    {
        var taxonomy = Taxonomy.BuiltIn;
        foreach (var sibling in columns)
        {
            if (!IsBeside(sibling, total))
                continue;
            foreach (var relation in taxonomy.RelationsWith(sibling.Concept!.Id))
                if (relation.Terms.Count > 1 && HasAll(relation, columns, total))
                    return taxonomy.Get(relation.Result);
            return null;
        }
        return null;
    }

    /// <summary>True where every required term stands beside the total, at least two in all, and none is taken off.</summary>
    private static bool HasAll(DeclaredRelation relation, TableColumn[] columns, TableColumn total)
    {
        int found = 0;
        foreach (var term in relation.Terms)
        {
            bool present = Array.Exists(columns, column => IsBeside(column, total) && column.Concept!.Id == term.Concept);
            if (!present && !term.Optional || term.Sign < 0)
                return false;
            found += present ? 1 : 0;
        }
        return found > 1;
    }

    private static bool IsBeside(TableColumn column, TableColumn total) =>
        column is { Concept: not null, IsFunds: false } && column.Stage == total.Stage && column.Period == total.Period;
}
