using System.Collections;

namespace Jiping.Checking.Relations.Tables;

/// <summary>Operands with their places, made when somebody reads them: most relations of a sheet hold, and only their number is asked for.</summary>
internal sealed class DeferredOperands(int count, Func<Operand[]> make) : IReadOnlyList<Operand>
{
    private Operand[]? operands;

    public int Count => count;

    public Operand this[int index] => Made[index];

    private Operand[] Made => operands ??= make();

    public IEnumerator<Operand> GetEnumerator() => Made.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
