namespace Jiping.Cli.Tests;

/// <summary>A temporary folder of small packages, removed with the test.</summary>
public sealed class Materials : IDisposable
{
    public const string Clean = "青禾县科协2024年基本支出为100.00万元，其中：人员经费60.00万元，公用经费40.00万元。";

    public const string Wrong = "青禾县科协2024年基本支出为100.00万元，其中：人员经费60.00万元，公用经费30.00万元。";

    public string Root { get; } = Directory.CreateTempSubdirectory("jiping 材料 ").FullName;

    public string File(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public string PathOf(string name) => Path.Combine(Root, name);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
