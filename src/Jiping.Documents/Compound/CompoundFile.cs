using System.Buffers.Binary;
using System.Text;

namespace Jiping.Documents.Compound;

/// <summary>
/// The streams at the root of a compound file ([MS-CFB]), the container of the office formats up to 2003. Read by ourselves because every
/// chain in it is a chance for a hostile file to lead a reader in circles: here each chain is bounded by the number of sectors there are.
/// </summary>
internal sealed class CompoundFile
{
    private const uint LastSector = 0xFFFFFFFA;
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;
    private const int MiniSectorBytes = 64;

    /// <summary>Directory entries that are looked at; office files have some dozens.</summary>
    private const int MostEntries = 65_536;

    private readonly Stream content;
    private readonly int sectorBytes;
    private readonly uint[] table;
    private readonly uint[] miniTable;
    private readonly long[] miniStream;
    private readonly uint miniCutoff;
    private readonly Dictionary<string, (uint Start, long Size)> streams = new(StringComparer.OrdinalIgnoreCase);

    private CompoundFile(Stream content, byte[] header)
    {
        this.content = content;
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (shift is not (9 or 12))
            throw new InvalidDataException("Unknown sector size.");
        sectorBytes = 1 << shift;
        miniCutoff = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(56));
        table = ReadTable(header);
        var directory = Chain(BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48)));
        var (miniStart, _) = ReadDirectory(directory);
        miniStream = Chain(miniStart);
        miniTable = Numbers(Chain(BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(60))));
    }

    /// <exception cref="InvalidDataException">It is no compound file, or a damaged one.</exception>
    public static CompoundFile Open(Stream content)
    {
        var header = new byte[HeaderBytes];
        content.Position = 0;
        if (content.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false) < HeaderBytes || !header.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            throw new InvalidDataException("No compound file.");
        return new CompoundFile(content, header);
    }

    public bool Contains(string name) => streams.ContainsKey(name);

    /// <summary>A stream of the root by its name; it reads from the file, which must stay open.</summary>
    /// <exception cref="InvalidDataException">There is no such stream, or the file is cut short.</exception>
    public Stream OpenStream(string name)
    {
        if (!streams.TryGetValue(name, out var entry))
            throw new InvalidDataException($"No stream {name}.");
        if (entry.Size >= miniCutoff)
            return new SectorStream(content, Chain(entry.Start), sectorBytes, entry.Size);
        var pieces = new List<long>();
        var sector = entry.Start;
        for (; sector < miniTable.Length && pieces.Count < miniTable.Length; sector = miniTable[sector])
        {
            var at = sector * (long)MiniSectorBytes;
            if (at / sectorBytes >= miniStream.Length)
                throw new InvalidDataException("A short stream leads out of its container.");
            pieces.Add(miniStream[at / sectorBytes] + at % sectorBytes);
        }
        return new SectorStream(content, [.. pieces], MiniSectorBytes, entry.Size);
    }

    private uint[] ReadTable(byte[] header)
    {
        var sectors = new List<long>();
        for (var i = 0; i < 109; i++)
            AddSector(sectors, BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(76 + i * 4)));
        var most = content.Length / sectorBytes + 1;
        var next = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(68));
        for (var walked = 0L; next < LastSector && walked <= most; walked++)
        {
            var numbers = Numbers([Offset(next)]);
            for (var i = 0; i < numbers.Length - 1; i++)
                AddSector(sectors, numbers[i]);
            next = numbers[^1];
        }
        if (sectors.Count > most)
            throw new InvalidDataException("The table of sectors is larger than the file.");
        return Numbers([.. sectors]);
    }

    private void AddSector(List<long> sectors, uint sector)
    {
        if (sector < LastSector)
            sectors.Add(Offset(sector));
    }

    /// <summary>The offsets of a chain of sectors.</summary>
    private long[] Chain(uint start)
    {
        var offsets = new List<long>();
        for (var sector = start; sector < table.Length; sector = table[sector])
        {
            if (offsets.Count == table.Length)
                throw new InvalidDataException("A chain of sectors leads in a circle.");
            offsets.Add(Offset(sector));
        }
        return [.. offsets];
    }

    private long Offset(uint sector)
    {
        var offset = (sector + 1L) * sectorBytes;
        return offset < content.Length ? offset : throw new InvalidDataException("A sector lies behind the end of the file.");
    }

    private uint[] Numbers(IReadOnlyList<long> sectors)
    {
        var numbers = new uint[sectors.Count * (sectorBytes / 4)];
        var buffer = new byte[sectorBytes];
        var at = 0;
        foreach (var offset in sectors)
        {
            content.Position = offset;
            // The last sector of a file may be cut short; what is not there is free.
            var read = content.ReadAtLeast(buffer, sectorBytes, throwOnEndOfStream: false);
            buffer.AsSpan(read).Fill(0xFF);
            for (var i = 0; i < sectorBytes; i += 4)
                numbers[at++] = BinaryPrimitives.ReadUInt32LittleEndian(buffer.AsSpan(i));
        }
        return numbers;
    }

    /// <summary>Collects the streams; the first entry is the root, whose own stream holds the short ones.</summary>
    private (uint Start, long Size) ReadDirectory(long[] directory)
    {
        (uint Start, long Size)? root = null;
        var entry = new byte[EntryBytes];
        using var source = new SectorStream(content, directory, sectorBytes, directory.LongLength * sectorBytes);
        for (var i = 0; i < MostEntries && source.ReadAtLeast(entry, EntryBytes, throwOnEndOfStream: false) == EntryBytes; i++)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(64));
            if (length is < 2 or > 64)
                continue;
            var name = Encoding.Unicode.GetString(entry, 0, length - 2);
            var place = (BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(116)), (long)BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(120)));
            if (entry[66] == 5)
                root ??= place;
            else if (entry[66] == 2)
                // Embedded objects have streams of the same names; those of the document come first.
                streams.TryAdd(name, place);
        }
        return root ?? throw new InvalidDataException("The directory has no root.");
    }
}
