using System.CommandLine;
using Jiping.Authoring.Schemes;
using Jiping.Cli.CommandLine;
using Jiping.Core.Schemes;

namespace Jiping.Cli.Schemes;

/// <summary>The schemes that a command may use, and one of them by its id.</summary>
internal static class SchemeChoice
{
    /// <summary>What <c>--schemes</c> does, for the help pages.</summary>
    public const string FolderAbout = "自己的评分方案所在的文件夹（.yaml），与内置方案一起用；id 相同时用自己的";

    /// <summary>The built-in schemes, with those of the folder where the option is given.</summary>
    public static SchemeCatalog Catalog(ParsedArguments arguments, Option<string[]> folder) => SchemeFolder.Load(arguments.Single(folder));

    /// <summary>The latest version of a scheme; a usage fault that lists all ids where there is none.</summary>
    public static Scheme Find(SchemeCatalog catalog, string id, ParsedArguments arguments)
    {
        if (catalog.Find(id) is { } scheme)
            return scheme;
        string[] ids = [.. catalog.All.Select(static known => known.Id).Distinct()];
        throw arguments.Fault($"没有“{id}”这个评分方案。{(Nearest.To(id.ToLowerInvariant(), ids) is { } near ? $"是不是 {near}？" : "")}现有的方案：{string.Join('、', ids)}。查看说明：jiping schemes");
    }
}
