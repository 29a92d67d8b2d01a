using System.Buffers.Binary;

namespace Jiping.Documents.Spreadsheets;

/// <summary>What the records of an old workbook ([MS-XLS]) tell without being read: what the library passes over in silence.</summary>
/// <param name="Encrypted">It has a password.</param>
/// <param name="Errors">Cells that show an error.</param>
/// <param name="Comments">Comments.</param>
/// <param name="TextBoxes">Texts in drawings, comments not counted.</param>
/// <param name="Pictures">Pictures.</param>
/// <param name="Charts">Charts.</param>
internal sealed record BiffRecords(bool Encrypted, int Errors, int Comments, int TextBoxes, int Pictures, int Charts)
{
    private const int FilePass = 0x2F;
    private const int Note = 0x1C;
    private const int TextObject = 0x1B6;
    private const int DrawnObject = 0x5D;
    private const int BoolError = 0x205;
    private const int Formula = 0x6;

    /// <summary>Walks over the records; the stream is left at its beginning.</summary>
    public static BiffRecords Of(Stream workbook)
    {
        bool encrypted = false;
        int errors = 0, comments = 0, texts = 0, pictures = 0, charts = 0;
        Span<byte> head = stackalloc byte[18];
        for (workbook.Position = 0; workbook.ReadAtLeast(head[..4], 4, throwOnEndOfStream: false) == 4;)
        {
            var kind = BinaryPrimitives.ReadUInt16LittleEndian(head);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(head[2..]);
            var next = workbook.Position + length;
            if (kind == 0)
                break;
            encrypted |= kind == FilePass;
            comments += kind == Note ? 1 : 0;
            texts += kind == TextObject ? 1 : 0;
            if (kind == DrawnObject && length >= 6 && workbook.ReadAtLeast(head[4..10], 6, throwOnEndOfStream: false) == 6)
            {
                var drawn = BinaryPrimitives.ReadUInt16LittleEndian(head[8..]);
                pictures += drawn == 8 ? 1 : 0;
                charts += drawn == 5 ? 1 : 0;
            }
            if (kind == BoolError && length >= 8 && workbook.ReadAtLeast(head[4..12], 8, throwOnEndOfStream: false) == 8)
                errors += head[11] == 1 ? 1 : 0;
            // A formula keeps its last result; two bytes of all ones say that it is no number, the first one what it is.
            if (kind == Formula && length >= 14 && workbook.ReadAtLeast(head[4..], 14, throwOnEndOfStream: false) == 14)
                errors += head[10] == 2 && head[16..18] is [0xFF, 0xFF] ? 1 : 0;
            workbook.Position = next;
        }
        workbook.Position = 0;
        return new BiffRecords(encrypted, errors, comments, Math.Max(0, texts - comments), pictures, charts);
    }
}
