using Jiping.Core.Lexicon;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>The head of a form: 项目名称, 主管部门 and 实施单位 with their values beside them or behind a colon.</summary>
internal sealed class FormHead(TableFactWriter writer)
{
    private const int MaxLabel = 20;
    private readonly TableGrid grid = writer.Grid;

    /// <summary>True where a unit was named, so that a department does not take its place.</summary>
    private bool unitNamed;

    /// <summary>Takes what a row says of the form; true where it says something.</summary>
    public bool Read(int row)
    {
        bool found = false;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid.StartAt(row, column) is not { IsWords: true } cell)
                continue;
            int colon = cell.Words.AsSpan().IndexOfAny('：', ':');
            if (colon < 0 && cell.Words.Length > MaxLabel || colon > MaxLabel)
                continue;
            var role = HeaderWords.RoleOf(LabelOf(colon < 0 ? cell.Words : cell.Words[..colon]));
            if (role is not (ColumnRole.Project or ColumnRole.Entity or ColumnRole.Department))
                continue;
            string value = colon >= 0 && colon < cell.Words.Length - 1 ? cell.Words[(colon + 1)..] : Beside(row, cell);
            found = true;
            Take(role, value);
        }
        return found;
    }

    private void Take(ColumnRole role, string value)
    {
        string name = WithoutCode(TaxonomyLabel.Clean(value));
        if (role == ColumnRole.Project)
        {
            writer.Project = name.Length > 0 ? name : null;
            return;
        }
        if (name.Length < 2 || name.AsSpan().IndexOfAny("，。；") >= 0 || role == ColumnRole.Department && (unitNamed || writer.Context.Entity is not null))
            return;
        unitNamed |= role == ColumnRole.Entity;
        writer.Entity = writer.Context.Entity is { } own && EntityNames.AreSame(own, name) ? null : name;
    }

    private string Beside(int row, GridCell label)
    {
        for (int column = label.Right + 1; column <= grid.LastColumn; column++)
            if (grid.StartAt(row, column) is { Words.Length: > 0 } cell)
                // The next label: nothing was filled in.
                return HeaderWords.RoleOf(LabelOf(cell.Words)) == ColumnRole.None ? cell.Words : "";
        return "";
    }

    /// <summary>区级预算部门（单位）名称（盖章）： is 预算部门名称.</summary>
    private static string LabelOf(string words)
    {
        string name = Header.Name(words);
        if (HeaderWords.RoleOf(name) == ColumnRole.None && name.EndsWith("及代码", StringComparison.Ordinal))
            name = name[..^3];
        foreach (string level in LexiconData.LabelLevels)
            if (name.Length > level.Length && name.StartsWith(level, StringComparison.Ordinal))
                return name[level.Length..];
        return name;
    }

    /// <summary>[301001]某局, 301001-某局 are 某局.</summary>
    private static string WithoutCode(string value)
    {
        var text = value.AsSpan();
        if (text is ['(', ..] && text.IndexOf(')') is > 1 and var close && text[1..close].IndexOfAnyExceptInRange('0', '9') < 0)
            text = text[(close + 1)..];
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits >= 3 && text[digits] is '-' or '_' or ' ')
            text = text[(digits + 1)..];
        return text.Length == value.Length ? value : text.ToString();
    }
}
