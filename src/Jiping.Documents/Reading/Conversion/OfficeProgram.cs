namespace Jiping.Documents.Reading.Conversion;

/// <summary>Finds LibreOffice: where the user says it is, on the PATH, or where installers put it.</summary>
internal static class OfficeProgram
{
    /// <summary>Names the program where it is not found by itself: a portable copy, say.</summary>
    public const string Variable = "JIPING_SOFFICE";

    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.exe"] : ["soffice", "libreoffice"];

    /// <summary>Path of the program, or null.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(UsualFolders());
        foreach (var folder in folders)
            foreach (var name in Names)
                if (Existing(folder, name) is { } found)
                    return found;
        return null;
    }

    private static string? Existing(string folder, string name)
    {
        // The current folder may be anybody's.
        if (!Path.IsPathFullyQualified(folder))
            return null;
        try
        {
            var path = Path.Combine(folder, name);
            return File.Exists(path) ? path : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<string> UsualFolders()
    {
        if (OperatingSystem.IsWindows())
        {
            foreach (var root in (Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86])
                yield return Path.Combine(Environment.GetFolderPath(root), "LibreOffice", "program");
            yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Programs", "LibreOffice", "program");
            yield break;
        }
        if (OperatingSystem.IsMacOS())
        {
            yield return "/Applications/LibreOffice.app/Contents/MacOS";
            yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Applications", "LibreOffice.app", "Contents", "MacOS");
            yield break;
        }
        foreach (var folder in (string[])["/usr/bin", "/usr/local/bin", "/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program", "/snap/bin"])
            yield return folder;
        // The packages of libreoffice.org: /opt/libreoffice24.8/program.
        string[] own = [];
        try
        {
            own = Directory.Exists("/opt") ? Directory.GetDirectories("/opt", "libreoffice*") : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Then it is not there for us.
        }
        foreach (var folder in own.OrderDescending(StringComparer.Ordinal))
            yield return Path.Combine(folder, "program");
    }
}
