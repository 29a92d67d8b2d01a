namespace Jiping.Checking.Relations.Consistency;

/// <summary>The evaluated year where a document says it, and the line that it stands in.</summary>
/// <param name="Operand">The year and its place.</param>
/// <param name="Context">The line, made when a finding needs it.</param>
internal sealed record StatedYear(Operand Operand, Func<string> Context)
{
    public int Year => (int)Operand.Quantity.Value;
}
