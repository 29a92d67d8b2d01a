namespace Jiping.Checking.References;

/// <summary>Finds the unit of a list by a name in full or in short. A name that fits several units fits none.</summary>
internal sealed class UnitIndex
{
    private readonly string[] names;
    private readonly Dictionary<string, int> exact = new(StringComparer.Ordinal);

    public UnitIndex(IEnumerable<string> names)
    {
        this.names = [.. names];
        for (int i = 0; i < this.names.Length; i++)
            exact.TryAdd(this.names[i], i);
    }

    /// <summary>The units that a name may stand for: the one of exactly that name, else all that it may be a form of.</summary>
    public IReadOnlyList<int> Find(string name)
    {
        if (exact.TryGetValue(name, out int same))
            return [same];
        var found = new List<int>();
        for (int i = 0; i < names.Length; i++)
            if (UnitNames.AreSame(names[i], name))
                found.Add(i);
        return found;
    }
}
