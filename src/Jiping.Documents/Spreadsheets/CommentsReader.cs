using System.Text;
using System.Xml;
using Jiping.Documents.Model;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Reads the comments of a sheet: one paragraph each.</summary>
internal static class CommentsReader
{
    public static void Read(XmlReader reader, WorkbookContext workbook)
    {
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "text")
                continue;
            SharedStrings.ReadItem(reader, text);
            var comment = SharedStrings.Clean(text.ToString());
            workbook.CountText(comment);
            workbook.CountCells();
            workbook.Comments.Add(new Paragraph { Part = "comment", Index = workbook.Comments.Count + 1, Text = comment });
        }
    }
}
