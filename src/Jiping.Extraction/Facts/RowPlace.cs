using Jiping.Core.Taxonomies;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>Where a row stands among the rows above it: what it is a part of.</summary>
internal sealed class RowPlace
{
    /// <summary>The measures of the rows above by the depth of their number.</summary>
    private readonly Concept?[] parents = new Concept?[RowLevel.Unnumbered + 1];

    /// <summary>Depth of the row that opened the list of projects, or −1 outside it.</summary>
    private int projectDepth = -1;

    private bool everyRow;
    private int projectIndent;

    /// <summary>The measure of the last row that had one.</summary>
    public Concept? Last { get; private set; }

    /// <summary>The project that a row 其中 is a part of, or null.</summary>
    public string? Project { get; private set; }

    public bool InProjects => projectDepth >= 0;

    /// <summary>The measure of the row that a numbered row stands under, or null.</summary>
    public Concept? ParentOf(RowLevel level)
    {
        for (int depth = level.Depth - 1; depth >= 0; depth--)
            if (parents[depth] is { } parent)
                return parent;
        return null;
    }

    /// <summary>True where the row is one of the projects under 项目支出.</summary>
    public bool IsProject(RowName name, int indent)
    {
        if (!InProjects || name.IsTotal)
            return false;
        bool inside = name.Level.Numbered && name.Level.Depth > projectDepth || indent > projectIndent || name.Level.Inside;
        if (name.Concept is not null && name.Part.Length == 0 && !(name.Level.Numbered && name.Level.Depth > projectDepth) && !(name.Level.Inside && Project is not null))
            return false;
        return everyRow || inside;
    }

    /// <summary>Takes note of a project, so that 其中 after it is a part of it.</summary>
    public void TakeProject(RowName name)
    {
        if (!name.Level.Inside || Project is null)
            Project = name.Text;
    }

    /// <summary>Takes note of a row that is no project.</summary>
    public void Take(RowName name, Concept? concept, int indent)
    {
        if (concept is not null || name.Level.Numbered)
        {
            Last = concept ?? Last;
            if (name.Level.Numbered)
            {
                parents[name.Level.Depth] = concept;
                Array.Clear(parents, name.Level.Depth + 1, parents.Length - name.Level.Depth - 1);
            }
        }
        Project = null;
        projectDepth = -1;
        if (concept?.Id != "project-expenditure" || name.Part.Length > 0)
            return;
        projectDepth = name.Level.Depth;
        projectIndent = indent;
        // 项目支出小计 is the total of the rows that follow; under a mere 项目支出 only numbers or blanks in front show what belongs to it.
        everyRow = name.Level.Subtotal;
        if (!name.Level.Numbered)
            projectDepth = 0;
    }
}
