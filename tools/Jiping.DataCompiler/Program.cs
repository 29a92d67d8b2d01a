using System.Text;
using Jiping.DataCompiler;

// One group of arguments a kind of data: KIND, folder with *.yaml, generated .cs file.
var compilers = new Dictionary<string, Func<IReadOnlyList<(string Path, string Text)>, string>>(StringComparer.Ordinal)
{
    ["lexicon"] = LexiconCompiler.Compile,
    ["taxonomy"] = TaxonomyCompiler.Compile,
    ["schemes"] = SchemeCompiler.CompileSchemes,
    ["layouts"] = SchemeCompiler.CompileLayouts,
    ["ledgers"] = LedgerCompiler.Compile,
};

Console.OutputEncoding = Encoding.UTF8;
if (args.Length == 0 || args.Length % 3 != 0 || args.Where(static (_, i) => i % 3 == 0).Any(kind => !compilers.ContainsKey(kind)))
{
    Console.Error.WriteLine($"用法：Jiping.DataCompiler （种类 YAML文件夹 输出文件.cs）… 种类：{string.Join('、', compilers.Keys)}");
    return 2;
}

var faulty = false;
for (var i = 0; i < args.Length; i += 3)
{
    var (kind, folder, output) = (args[i], args[i + 1], args[i + 2]);
    try
    {
        var files = Directory.GetFiles(folder, "*.yaml");
        Array.Sort(files, StringComparer.Ordinal);
        var code = compilers[kind]([.. files.Select(static path => (path, File.ReadAllText(path)))]);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        File.WriteAllText(output, code);
    }
    catch (DataException exception)
    {
        faulty = true;
        foreach (var problem in exception.Problems)
            Console.Error.WriteLine(problem);
    }
}

return faulty ? 1 : 0;
