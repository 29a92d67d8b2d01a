using Jiping.Checking.Reports.Sarif;

namespace Jiping.Checking.Runs;

/// <summary>Joins runs, written one by one, to one SARIF log.</summary>
internal sealed class SarifLog
{
    private bool started;

    /// <summary>The bytes to write for the next run.</summary>
    public byte[] Run(ReadOnlySpan<byte> run)
    {
        byte[] bytes = [.. started ? ",\n"u8 : SarifReport.LogStart, .. run];
        started = true;
        return bytes;
    }

    /// <summary>The bytes that end the log.</summary>
    public byte[] Finish() => started ? [.. SarifReport.LogEnd] : [.. SarifReport.LogStart, .. SarifReport.LogEnd];
}
