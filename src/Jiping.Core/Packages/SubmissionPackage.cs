namespace Jiping.Core.Packages;

/// <summary>报送包: what a unit hands in for a year. One evaluation of the whole, N of projects, and the words of the report. Immutable.</summary>
public sealed record SubmissionPackage
{
    /// <summary>Version of the package format that this program writes.</summary>
    public const int CurrentFormat = 1;

    public required PackageInfo Info { get; init; }

    public required Evaluation Whole { get; init; }

    /// <summary>In the order in which they are listed.</summary>
    public IReadOnlyList<ProjectEvaluation> Projects { get; init; } = [];

    /// <summary>The sections of the report, in order.</summary>
    public IReadOnlyList<NarrativeSection> Narrative { get; init; } = [];
}

/// <summary>Who evaluates what year.</summary>
public sealed record PackageInfo
{
    /// <summary>单位名称, in full.</summary>
    public required string Entity { get; init; }

    /// <summary>规范化简称, for titles; empty where the full name is used.</summary>
    public string ShortName { get; init; } = "";

    /// <summary>单位代码 (agency_code).</summary>
    public string EntityCode { get; init; } = "";

    /// <summary>区划代码 (mof_div_code).</summary>
    public string JurisdictionCode { get; init; } = "";

    /// <summary>主管部门.</summary>
    public string SupervisingDepartment { get; init; } = "";

    /// <summary>The year evaluated.</summary>
    public required int Year { get; init; }

    /// <summary>文号 of the notice that asks for the evaluation; empty where it has none.</summary>
    public string Notice { get; init; } = "";

    /// <summary>填报日期, 成文日期.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>填报人.</summary>
    public string Preparer { get; init; } = "";

    /// <summary>联系电话; never in a published version.</summary>
    public string Telephone { get; init; } = "";

    /// <summary>单位负责人.</summary>
    public string Leader { get; init; } = "";

    /// <summary>评价工作组.</summary>
    public IReadOnlyList<TeamMember> Team { get; init; } = [];

    /// <summary>True for people carried over from last year and not looked at again (待更新).</summary>
    public bool Pending { get; init; }
}

/// <summary>A member of the group that evaluates.</summary>
/// <param name="Name">姓名.</param>
/// <param name="Role">组长, 副组长, 成员.</param>
/// <param name="Position">职务.</param>
/// <param name="Title">职称.</param>
/// <param name="Organization">工作单位; empty for the unit itself.</param>
public sealed record TeamMember(string Name, string Role, string Position, string Title, string Organization);

/// <summary>A section of the report.</summary>
/// <param name="Id">Of the outline's section, or the name of its file.</param>
/// <param name="Text">Markdown: paragraphs, lists, headings, and bindings in double braces.</param>
public sealed record NarrativeSection(string Id, string Text)
{
    /// <summary>True for what was carried over from last year and not looked at again (待更新).</summary>
    public bool Pending { get; init; }
}
