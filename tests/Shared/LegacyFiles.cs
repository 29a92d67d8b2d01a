using System.Diagnostics;

namespace Jiping.Testing;

/// <summary>Old formats, made of new ones by LibreOffice when a test asks for them: the repository holds no binaries for it.</summary>
internal static class LegacyFiles
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string[] Places = ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"];

    /// <summary>True where <see cref="Program"/> skips nothing.</summary>
    public static bool AreMakeable => Array.Exists(Places, File.Exists);

    /// <summary>LibreOffice; skips the test where there is none.</summary>
    public static string Program
    {
        get
        {
            var found = Array.Find(Places, File.Exists);
            Assert.SkipWhen(found is null, "未安装 LibreOffice（libreoffice-writer、libreoffice-calc）");
            return found!;
        }
    }

    /// <summary>Converts files of one kind in one run.</summary>
    /// <param name="sources">Paths of docx or of xlsx files.</param>
    /// <param name="extension">doc, rtf, odt, xls, ods.</param>
    /// <param name="folder">Receives them, under the names they had with the new extension.</param>
    public static void Convert(IEnumerable<string> sources, string extension, string folder)
    {
        var program = Program;
        Directory.CreateDirectory(folder);
        var profile = Directory.CreateTempSubdirectory("jiping-test-");
        try
        {
            string[] arguments = [$"-env:UserInstallation={new Uri(profile.FullName).AbsoluteUri}", "--headless", "--norestore", "--convert-to", Filter(extension), "--outdir", folder, .. sources];
            var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("LibreOffice did not end.");
            }
            Assert.True(process.ExitCode == 0, output.Result + error.Result);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    /// <summary>
    /// Converts Word files to doc by way of odt: straight from docx LibreOffice writes some tables (of automatic width) so that it does not take them
    /// for tables itself afterwards (see LostTables).
    /// </summary>
    public static void ConvertToDoc(IEnumerable<string> sources, string folder)
    {
        var between = Directory.CreateTempSubdirectory("jiping-test-");
        try
        {
            Convert(sources, "odt", between.FullName);
            Convert(Directory.GetFiles(between.FullName), "doc", folder);
        }
        finally
        {
            between.Delete(recursive: true);
        }
    }

    /// <summary>Converts one file; its path.</summary>
    public static string Convert(string source, string extension, string folder)
    {
        Convert([source], extension, folder);
        var path = Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(source), extension));
        Assert.True(File.Exists(path), path);
        return path;
    }

    private static string Filter(string extension) => extension switch
    {
        "doc" => "doc:MS Word 97",
        "rtf" => "rtf:Rich Text Format",
        "xls" => "xls:MS Excel 97",
        _ => extension,
    };
}
