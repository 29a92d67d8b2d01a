using System.Buffers.Binary;
using System.Text;

namespace Jiping.Documents.Tests.Fixtures;

/// <summary>Writes rar archives of stored (not compressed) files: no free program writes rar, and the format of headers is public.</summary>
internal static class RarFixture
{
    private const int FileEncrypted = 0x04;

    /// <summary>RAR 4, whose names are bytes in the code page of whoever packed it.</summary>
    public static byte[] Old(Encoding names, bool encrypted, params (string Name, byte[] Content)[] files)
    {
        using var rar = new MemoryStream();
        rar.Write([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00]);
        Block(rar, [0x73, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0]);
        foreach (var (name, content) in files)
        {
            var bytes = names.GetBytes(name);
            using var head = new MemoryStream();
            using var writer = new BinaryWriter(head);
            writer.Write((byte)0x74);
            writer.Write((ushort)(0x8000 | (encrypted ? FileEncrypted : 0)));
            writer.Write((ushort)(32 + bytes.Length));
            writer.Write(content.Length);
            writer.Write(content.Length);
            writer.Write((byte)2);
            writer.Write(Crc(content));
            writer.Write(0x59210000);
            writer.Write((byte)29);
            writer.Write((byte)0x30);
            writer.Write((ushort)bytes.Length);
            writer.Write(0x20);
            writer.Write(bytes);
            Block(rar, head.ToArray());
            rar.Write(content);
        }
        Block(rar, [0x7B, 0x00, 0x40, 0x07, 0x00]);
        return rar.ToArray();
    }

    /// <summary>RAR 5, whose names are UTF-8.</summary>
    public static byte[] New(params (string Name, byte[] Content)[] files)
    {
        using var rar = new MemoryStream();
        rar.Write([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01, 0x00]);
        Block5(rar, [1, 0, 0]);
        foreach (var (name, content) in files)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            var crc = new byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(crc, Crc(content));
            Block5(rar, [2, 2, .. Number(content.Length), 4, .. Number(content.Length), 0x20, .. crc, 0, 0, .. Number(bytes.Length), .. bytes]);
            rar.Write(content);
        }
        Block5(rar, [5, 0, 0]);
        return rar.ToArray();
    }

    private static void Block(MemoryStream rar, byte[] head)
    {
        var crc = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(crc, (ushort)(Crc(head) & 0xFFFF));
        rar.Write(crc);
        rar.Write(head);
    }

    private static void Block5(MemoryStream rar, byte[] head)
    {
        byte[] sized = [.. Number(head.Length), .. head];
        var crc = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(crc, Crc(sized));
        rar.Write(crc);
        rar.Write(sized);
    }

    private static byte[] Number(int value)
    {
        var bytes = new List<byte>();
        for (; value > 0x7F; value >>= 7)
            bytes.Add((byte)(value & 0x7F | 0x80));
        bytes.Add((byte)value);
        return [.. bytes];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
                crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
        }
        return ~crc;
    }
}
