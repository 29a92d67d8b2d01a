using Jiping.Checking.Indicators;
using Jiping.Checking.Relations.Flattened;
using Jiping.Checking.Relations.Sentences;
using Jiping.Checking.Relations.Tables;
using Jiping.Documents.Model;
using Jiping.Extraction;

namespace Jiping.Checking.Relations;

/// <summary>All structural relations of one document: those of its running text first, then those of its tables.</summary>
internal static class RelationFinder
{
    /// <param name="extracted">The document.</param>
    /// <param name="found">Takes the relations.</param>
    /// <param name="assumed">How scores are given; the ministry's way where null.</param>
    /// <returns>What was read and could not be judged, by kind.</returns>
    public static IReadOnlyList<SkippedItem> Find(ExtractedDocument extracted, List<Relation> found, ScoringScheme? assumed = null)
    {
        var scheme = (assumed ?? ScoringScheme.Ministry).For(extracted.Cover.Kind);
        for (int i = 0; i < extracted.ProseStatements; i++)
            SentenceFinder.Find(extracted.Statements[i], scheme, found);
        int lines = FlattenedTableFinder.Find(extracted.FlattenedTables, found);
        for (int i = extracted.ProseStatements; i < extracted.Statements.Count; i++)
            SentenceFinder.Find(extracted.Statements[i], scheme, found);
        foreach (var grid in extracted.Grids)
            TableFinder.Find(grid, scheme, found);
        return lines == 0
            ? []
            : [new("按列排版的行", lines, "纯文本没有单元格，只核对了能由科目编码或左右两栏印证的数字；有 Word、Excel 或网页原件请一并提供")];
    }
}
