namespace Jiping.DataCompiler;

/// <summary>Compiles concepts and declared relations (data/taxonomy/*.yaml) into C#, for the same reason as the lexicon.</summary>
internal static class TaxonomyCompiler
{
    /// <summary>The class's source, from texts: (path to show, content).</summary>
    /// <exception cref="DataException">A file is faulty; every fault names file and line.</exception>
    public static string Compile(IReadOnlyList<(string Path, string Text)> files)
    {
        var problems = new List<DataProblem>();
        var concepts = new ConceptTable();
        var relations = new RelationTable(concepts);
        foreach (var (path, text) in files)
        {
            var file = YamlFile.Parse(path, text, problems);
            if (file.Root is null)
                continue;
            var members = file.Members(file.Root, "文件", ["scope", "about", "source", "concepts"], ["relations", "ratios"]);
            foreach (var name in (string[])["about", "source"])
                if (members.TryGetValue(name, out var node))
                    file.Scalar(node, name);
            if (!members.TryGetValue("scope", out var scopeNode) || file.Scalar(scopeNode, "scope") is not { } scope)
                continue;
            if (!CodeText.IsKebabCase(scope))
                file.Report(scopeNode, $"scope“{scope}”应由小写英文单词以连字符相连，如 final-account");
            if (members.TryGetValue("concepts", out var conceptsNode))
                concepts.Read(file, conceptsNode, scope);
            if (members.TryGetValue("relations", out var relationsNode))
                relations.ReadSums(file, relationsNode, scope);
            if (members.TryGetValue("ratios", out var ratiosNode))
                relations.ReadRatios(file, ratiosNode, scope);
        }

        relations.CheckConcepts();
        if (problems.Count > 0)
            throw new DataException(problems);
        return TaxonomyCode.Write(concepts.Concepts, relations.Sums, relations.Ratios);
    }
}
