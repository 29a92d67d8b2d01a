using System.Buffers.Binary;
using Jiping.Documents.Model;

namespace Jiping.Documents.Reading.Conversion;

/// <summary>
/// Some tables of .doc come out of the conversion as one long paragraph. Nothing can be done about it here, but it can be noticed: the text of the
/// original holds a mark for every cell and every row.
/// </summary>
internal static class LostTables
{
    private const int HeadBytes = 32;

    /// <summary>Marks that a damaged or strange file may hold without having a table.</summary>
    private const int FewestMarks = 8;

    /// <summary>Marks for one cell of the result beyond which cells were lost: merged cells and row ends have marks of their own.</summary>
    private const int MarksPerCell = 4;

    /// <summary>What to say of a converted document; null where its tables are there.</summary>
    /// <param name="text">The stream WordDocument.</param>
    /// <param name="document">The result.</param>
    public static SkippedItem? Of(Stream text, Document document)
    {
        var marks = CellMarks(text);
        var cells = document.AllTables().Sum(static table => table.Cells.Count);
        return marks >= FewestMarks && marks > (long)cells * MarksPerCell
            ? new SkippedItem("表格", 1, "转换后没有成为表格，表里的数没有核对；请用 Word 或 WPS 打开，另存为 docx 后再检查")
            : null;
    }

    /// <summary>Marks in the text of the document, which stands in 16-bit characters wherever it holds Chinese.</summary>
    private static long CellMarks(Stream text)
    {
        var head = new byte[HeadBytes];
        text.Position = 0;
        if (text.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) < HeadBytes)
            return 0;
        var from = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(24));
        var to = Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(28)), text.Length);
        var marks = 0L;
        var piece = new byte[8192];
        for (text.Position = from; text.Position < to;)
        {
            var count = text.ReadAtLeast(piece.AsSpan(0, (int)Math.Min(piece.Length, to - text.Position)), 2, throwOnEndOfStream: false);
            if (count < 2)
                break;
            for (var i = 0; i + 1 < count; i += 2)
                marks += piece[i] == 7 && piece[i + 1] == 0 ? 1 : 0;
        }
        return marks;
    }
}
