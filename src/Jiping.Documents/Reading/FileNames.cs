namespace Jiping.Documents.Reading;

/// <summary>Names of files in folders and archives: which are no documents at all, and how a path is written.</summary>
internal static class FileNames
{
    /// <summary>True for what lies beside documents without being one: lock files, hidden files, system files, data of a package.</summary>
    public static bool IsIgnored(string name) =>
        IsOfSystem(name)
        || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for lock files, hidden files and what operating systems leave behind.</summary>
    public static bool IsOfSystem(string name) =>
        name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name.Equals("__MACOSX", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    /// <summary>Ends the name of a file that lists accepted findings; it may stand alone or behind the name of the document it is for.</summary>
    public const string Acceptance = "accepted.yaml";

    /// <summary>True for accepted.yaml of a folder and NAME.accepted.yaml of a document.</summary>
    public static bool IsAcceptance(string name) =>
        name.Equals(Acceptance, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + Acceptance, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The path of an archive entry: /-separated, without drive, root or steps upwards, so that it can never lead out of where it is unpacked.
    /// Null for folders and for what is ignored.
    /// </summary>
    public static string? OfEntry(string fullName) => OfEntry(fullName, static part => IsIgnored(part) && !IsAcceptance(part));

    /// <param name="fullName">Name of the entry.</param>
    /// <param name="ignored">True for a part of a path that makes the file none of ours.</param>
    /// <inheritdoc cref="OfEntry(string)"/>
    public static string? OfEntry(string fullName, Predicate<string> ignored)
    {
        if (fullName.EndsWith('/') || fullName.EndsWith('\\'))
            return null;
        var parts = new List<string>();
        foreach (var raw in fullName.Split('/', '\\'))
        {
            var part = new string(raw.Select(static c => char.IsControl(c) ? '_' : c).ToArray()).Trim();
            if (part is "" or "." or ".." || (parts.Count == 0 && part is [_, ':']))
                continue;
            if (ignored(part))
                return null;
            parts.Add(part);
        }
        return parts.Count == 0 ? null : string.Join('/', parts);
    }

    /// <summary>The extension in lower case with its dot, empty where there is none.</summary>
    public static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();

    /// <summary>True for the extensions of the formats that are read: such a file must be readable.</summary>
    public static bool IsReadable(string path) =>
        Extension(path) is ".docx" or ".xlsx" or ".docm" or ".xlsm" or ".dotx" or ".xltx" or ".txt" or ".md" or ".markdown" or ".html" or ".htm";

    /// <summary>True for the extensions of OpenDocument texts and workbooks.</summary>
    public static bool IsOpenDocument(string path) => Extension(path) is ".odt" or ".ods" or ".ott" or ".ots";
}
