using System.Text;
using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Reads the comments of a sheet: one paragraph each. What this program wrote itself is no text of the workbook.</summary>
internal static class CommentsReader
{
    public static void Read(XmlReader reader, WorkbookContext workbook)
    {
        var text = new StringBuilder();
        var authors = 0;
        var own = -1;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "author":
                    text.Clear();
                    XmlValues.AppendText(reader, text);
                    if (text.Equals(OwnComments.Author))
                        own = authors;
                    authors++;
                    break;
                case "comment" when own >= 0 && XmlValues.Clamped(reader.GetAttribute("authorId"), -1, int.MaxValue) == own:
                    workbook.Skipped.OwnComment();
                    XmlValues.PassOver(reader);
                    break;
                case "text":
                    SharedStrings.ReadItem(reader, text);
                    var comment = SharedStrings.Clean(text.ToString());
                    if (comment.IndexOf(OwnComments.Mark, StringComparison.Ordinal) is >= 0 and var mark)
                    {
                        workbook.Skipped.OwnComment();
                        comment = comment[..mark].TrimEnd();
                    }
                    workbook.CountText(comment);
                    workbook.CountCells();
                    workbook.Comments.Add(new Paragraph { Part = "comment", Index = workbook.Comments.Count + 1, Text = comment });
                    break;
            }
        }
    }
}
