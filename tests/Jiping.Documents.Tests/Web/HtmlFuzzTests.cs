using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Documents.Model;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Web;

/// <summary>Markup in any order: the reader never fails on it, and its indices stay what locations promise.</summary>
public class HtmlFuzzTests
{
    private static readonly string[] Pieces =
    [
        "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td rowspan=3 colspan=2>", "<th>", "</td>", "</th>", "<tbody>", "</tbody>", "<caption>", "<p>", "</p>",
        "<div align=center>", "<div>", "</div>", "<h2>", "</h2>", "<h3>", "<ol>", "<li>", "</li>", "</ol>", "<ul>", "</ul>", "<span style='display:none'>", "</span>",
        "<td hidden>", "<tr hidden>", "<table hidden>", "<p hidden>", "<br>", "<pre>", "</pre>", "<!-- x -->", "<svg>", "</svg>", "<script>x</script>", "<select>y</select>",
        "甲", " 1.50 ", "&nbsp;", "&lt", "<", "</", "<a b='", "'>", "\n",
    ];

    [Fact]
    public void Read_AnyMarkup_GivesConsistentBlocks() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        static choice =>
        {
            var html = new StringBuilder("<html>");
            foreach (var b in choice)
                html.Append(Pieces[b % Pieces.Length]);
            var document = Fixture.Read(html.ToString(), "a.html");
            var tables = document.AllTables().ToList();
            return Numbered(document.Blocks)
                && tables.All(static t => t.Cells.All(c => c.Table == t && c.RowSpan >= 1 && Numbered(c.Blocks)))
                && tables.Select(static t => t.Index).Distinct().Count() == tables.Count
                && document.AllParagraphs().All(static p => !string.IsNullOrWhiteSpace(p.Text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60));

    private static bool Numbered(IReadOnlyList<Block> blocks) =>
        blocks.OfType<Paragraph>().Select(static (p, i) => p.Index == i + 1).All(static ok => ok);
}
