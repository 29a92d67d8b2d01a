namespace Jiping.Authoring.Workbooks;

/// <summary>Names of the sheets and of the headers that are no keys of the files.</summary>
internal static class SheetNames
{
    public const string Help = "说明";
    public const string Unit = "单位";
    public const string People = "人员";
    public const string Projects = "项目";
    public const string Figures = "数据";
    public const string Goals = "目标";
    public const string Indicators = "指标";

    /// <summary>Begins the name of a sheet of the ledger.</summary>
    public const string Ledger = "台账-";

    /// <summary>Hidden: the name of a kind of ledger where a sheet cannot bear it.</summary>
    public const string Index = "标识表";

    /// <summary>Header of what a row belongs to: a project, or the whole.</summary>
    public const string Owner = "所属";

    public const string Whole = "整体支出";

    /// <summary>Header of the hidden ids, by which rows are known wherever they are moved to.</summary>
    public const string Id = "标识";

    public const string Item = "填写项";
    public const string Content = "填写内容";
    public const string About = "填写要求";
    public const string Figure = "数据名称";

    private const int Longest = 31;

    /// <summary>True where a sheet can be called so.</summary>
    public static bool Holds(string name) => name.Length <= Longest && name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\', '\'']) < 0 && name.Trim() == name;
}
