namespace Jiping.Documents.Reading.Conversion;

/// <summary>What conversions by another program may use.</summary>
internal sealed record ConversionBounds
{
    /// <summary>Time of one run. A start takes a second on an idle machine; a busy one is given patience.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Bytes in the folder of one run: the document, the result, the profile.</summary>
    public long DiskBytes { get; init; } = 1L << 30;

    /// <summary>Largest result.</summary>
    public long ResultBytes { get; init; } = 256L << 20;

    /// <summary>Memory of all processes of one run.</summary>
    public long MemoryBytes { get; init; } = 2L << 30;

    /// <summary>Runs at once.</summary>
    public int AtOnce { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 8);
}
