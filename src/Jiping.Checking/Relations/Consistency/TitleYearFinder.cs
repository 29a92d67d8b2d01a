namespace Jiping.Checking.Relations.Consistency;

/// <summary>All documents of a package evaluate one year: one relation names the year of each cover.</summary>
internal static class TitleYearFinder
{
    public static void Find(IReadOnlyList<EvaluatedDocument> package, List<Relation> found)
    {
        var dated = package.Where(static document => document is { IsSelfEvaluation: true, CoverYear: not null }).ToArray();
        if (dated.Length < 2)
            return;
        var years = dated.Select(static document => document.CoverYear!.Operand).ToList();
        var (most, count) = Most(years);
        int odd = years.FindIndex(year => year.Quantity.Value != most);
        if (odd < 0)
        {
            found.Add(YearRelation.Exact(years[0], years[1..], dated[0].CoverYear!.Context));
            return;
        }
        // Two reports of two years are two packages, not one that contradicts itself.
        if (dated.GroupBy(static document => document.Extracted.Cover.Kind).Any(static kind => kind.Select(static document => document.CoverYear!.Year).Distinct().Count() > 1))
            return;
        var printed = years[odd];
        Operand[] others = [.. years.Where((_, i) => i != odd)];
        // Of two, nobody can tell which is wrong.
        bool outvoted = count > years.Count / 2;
        found.Add(YearRelation.Broken(printed, others, (int)most,
            outvoted ? $"同一套材料中，其他{count}份的评价年度为{most}年" : $"同一套材料中，各份的评价年度不同：{string.Join('、', years.Select(static y => y.Text))}", dated[odd].CoverYear!.Context));
    }

    private static (decimal Year, int Count) Most(List<Operand> years)
    {
        decimal most = years[0].Quantity.Value;
        int count = 0;
        foreach (var year in years)
        {
            int same = years.Count(other => other.Quantity.Value == year.Quantity.Value);
            if (same > count)
                (most, count) = (year.Quantity.Value, same);
        }
        return (most, count);
    }
}
