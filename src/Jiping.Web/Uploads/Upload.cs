namespace Jiping.Web.Uploads;

/// <summary>What a form brought: its fields, and its files in folders named by their fields.</summary>
/// <param name="Folder">Holds a folder for each field that had files.</param>
/// <param name="Fields">The last value of each field.</param>
/// <param name="Files">The files, in the order in which they came.</param>
internal sealed record Upload(string Folder, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<UploadedFile> Files)
{
    public string Field(string name) => Fields.TryGetValue(name, out var value) ? value : "";

    public IEnumerable<UploadedFile> Of(string field) => Files.Where(file => file.Field == field);
}

/// <summary>A file that was received.</summary>
/// <param name="Field">The field of the form.</param>
/// <param name="Path">Path below the folder of its field, with / between its steps.</param>
/// <param name="OnDisk">Where it lies.</param>
/// <param name="Bytes">Its length.</param>
internal sealed record UploadedFile(string Field, string Path, string OnDisk, long Bytes);
