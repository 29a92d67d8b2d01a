namespace Jiping.DataCompiler;

/// <summary>
/// Compiles the lexicon (data/lexicon/*.yaml) into C#: parsing YAML when the program starts would cost more than the whole
/// start-up budget (design section 3).
/// </summary>
internal static class LexiconCompiler
{
    /// <summary>The class's source, from texts: (path to show, content).</summary>
    /// <exception cref="DataException">A file is faulty; every fault names file and line.</exception>
    public static string Compile(IReadOnlyList<(string Path, string Text)> files)
    {
        var problems = new List<DataProblem>();
        var units = new UnitTable();
        var words = new WordLists();
        foreach (var (path, text) in files)
        {
            var file = YamlFile.Parse(path, text, problems);
            if (file.Root is null)
                continue;
            foreach (var (name, node) in file.Members(file.Root, "文件", [], ["units", "lists"]))
            {
                if (name == "units")
                    units.Read(file, node);
                else
                    words.Read(file, node);
            }
        }

        units.CheckBases();
        if (problems.Count > 0)
            throw new DataException(problems);
        return LexiconCode.Write(units.Units, words.Lists);
    }
}
