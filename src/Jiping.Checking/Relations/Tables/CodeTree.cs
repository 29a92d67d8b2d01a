using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>Rows by subject code (201 over 20129 over 2012901): each stands under the longest code that it begins with, in one block of the table.</summary>
internal sealed class CodeTree
{
    private const int ShortestCode = 3;

    private readonly Dictionary<LabelledRow, List<LabelledRow>> children = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LabelledRow, int> blocks = new(ReferenceEqualityComparer.Instance);
    private readonly List<List<LabelledRow>> roots = [];

    /// <summary>The tree, or null where most rows have no code, or where a code occurs twice in a block: such rows are projects, not subjects.</summary>
    public static CodeTree? Of(List<LabelledRow> rows)
    {
        int coded = 0;
        foreach (var row in rows)
            coded += row.Code.Length > 0 ? 1 : 0;
        if (coded < 2 || coded * 2 < rows.Count)
            return null;
        var tree = new CodeTree();
        return tree.Read(rows) ? tree : null;
    }

    public List<LabelledRow> Children(LabelledRow row) => children.GetValueOrDefault(row) ?? [];

    /// <summary>The rows under no other that a total adds up; of economic classes those of persons or of the public expenses where it says so.</summary>
    public List<LabelledRow> Roots(LabelledRow total)
    {
        var all = roots[blocks.GetValueOrDefault(total)];
        bool persons = total.Label.StartsWith("人员经费", StringComparison.Ordinal), expenses = total.Label.StartsWith("公用经费", StringComparison.Ordinal);
        return persons || expenses ? all.FindAll(row => OfPersons(row) == persons) : all;
    }

    /// <summary>工资福利支出 and 对个人和家庭的补助 are 人员经费, all other economic classes 公用经费.</summary>
    private static bool OfPersons(LabelledRow row) =>
        row.Code.StartsWith("301", StringComparison.Ordinal) || row.Code.StartsWith("303", StringComparison.Ordinal);

    private bool Read(List<LabelledRow> rows)
    {
        var byCode = new Dictionary<string, LabelledRow>();
        var waiting = new List<LabelledRow>();
        foreach (var row in rows)
        {
            if (row.IsHeader)
                Close();
            else if (row.Code.Length == 0)
                waiting.Add(row);
            else if (!byCode.TryAdd(row.Code, row))
                return false;
        }
        Close();
        return true;

        void Close()
        {
            foreach (var row in waiting)
                blocks[row] = roots.Count;
            waiting.Clear();
            var top = new List<LabelledRow>();
            foreach (var row in byCode.Values)
                if (Parent(row.Code) is { } parent)
                    (children.TryGetValue(parent, out var under) ? under : children[parent] = []).Add(row);
                else
                    top.Add(row);
            roots.Add(top);
            byCode.Clear();
        }

        LabelledRow? Parent(string code)
        {
            for (int length = code.Length - 1; length >= ShortestCode; length--)
                if (byCode.TryGetValue(code[..length], out var parent))
                    return parent;
            return null;
        }
    }
}
