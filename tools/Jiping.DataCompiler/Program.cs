using System.Text;
using Jiping.DataCompiler;

// jiping-data <folder with *.yaml> <generated .cs file>
if (args.Length != 2)
{
    Console.Error.WriteLine("用法：Jiping.DataCompiler 词库文件夹 输出文件.cs");
    return 2;
}

Console.OutputEncoding = Encoding.UTF8;
try
{
    var code = LexiconCompiler.CompileFolder(args[0]);
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[1]))!);
    File.WriteAllText(args[1], code);
    return 0;
}
catch (DataException exception)
{
    foreach (var problem in exception.Problems)
        Console.Error.WriteLine(problem);
    return 1;
}
