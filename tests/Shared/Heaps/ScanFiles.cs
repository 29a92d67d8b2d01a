using System.IO.Compression;
using System.Text;

namespace Jiping.Testing.Heaps;

/// <summary>Stamped pages as they come from a scanner: pictures, and a PDF that holds nothing but a picture.</summary>
internal static class ScanFiles
{
    /// <summary>A small grey page as PNG; another number, another picture.</summary>
    public static byte[] Png(int number)
    {
        const int size = 8;
        using var pixels = new MemoryStream();
        using (var packed = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
            for (int row = 0; row < size; row++)
                packed.Write([0, .. Enumerable.Range(0, size).Select(column => (byte)(200 + (row + column + number) % 50))]);
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", [0, 0, 0, size, 0, 0, 0, size, 8, 0, 0, 0, 0]), .. Chunk("IDAT", pixels.ToArray()), .. Chunk("IEND", [])];
    }

    public static byte[] Pdf(int number) => Encoding.Latin1.GetBytes($"""
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {595 + number} 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj
        4 0 obj<</Length 25>>stream
        595 0 0 842 0 0 cm /I Do
        endstream endobj
        5 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream
        x
        endstream endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """);

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        return [.. Big(data.Length), .. body, .. Big(unchecked((int)Crc(body)))];
    }

    private static byte[] Big(int value) => unchecked([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);

    private static uint Crc(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
        }
        return ~crc;
    }
}
