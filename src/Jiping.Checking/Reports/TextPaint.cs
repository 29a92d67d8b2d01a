using Jiping.Checking.Findings;

namespace Jiping.Checking.Reports;

/// <summary>The few colours of a text report; plain text where colours are off.</summary>
internal sealed class TextPaint(bool colour)
{
    private const string Reset = "\u001b[0m";

    public string Title(string text) => Paint("\u001b[1m", text);

    public string Severity(Severity severity) => Paint(Code(severity), Word(severity));

    public string Mark(Severity severity, string text) => Paint(Code(severity), text);

    /// <summary>What the severities are called in the field.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Findings.Severity.Error => "必改",
        Findings.Severity.Warning => "需说明",
        _ => "提示",
    };

    private static string Code(Severity severity) => severity switch
    {
        Findings.Severity.Error => "\u001b[1;31m",
        Findings.Severity.Warning => "\u001b[1;33m",
        _ => "\u001b[1;36m",
    };

    private string Paint(string code, string text) => colour ? code + text + Reset : text;
}
