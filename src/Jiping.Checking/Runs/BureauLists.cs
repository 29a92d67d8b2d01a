using Jiping.Checking.References;
using Jiping.Checking.Since;

namespace Jiping.Checking.Runs;

/// <summary>The bureau's own files, read once before anything is checked: a faulty list must not accuse ninety units.</summary>
internal static class BureauLists
{
    public static CheckSettings Read(CheckOptions options, IRunOutput console)
    {
        if (options.References.Count == 0 && options.Roster is null && options.Since is null)
            return new CheckSettings { Profile = options.Profile, Scheme = options.Scheme };
        using var progress = console.Progress(true, "正在读底册和名单 …");
        var settings = new CheckSettings
        {
            Profile = options.Profile,
            Scheme = options.Scheme,
            Reference = options.References.Count == 0 ? null : ReferenceBook.Read(options.References),
            Roster = options.Roster is { } roster ? Roster.Read(roster) : null,
            Earlier = options.Since is { } since ? EarlierResults.Read(since, single: !options.Batch && !options.ByUnit && !options.FromInput) : null,
        };
        progress.Dispose();
        if (settings.Reference is { } book)
            console.Error.WriteLine($"底册：读到 {book.Units} 个单位、{book.Amounts} 个金额、{book.Projects} 个项目、{book.Indicators} 条指标。");
        if (settings.Roster is { } list)
            console.Error.WriteLine($"名单：读到 {list.Count} 个单位。");
        if (settings.Earlier is { } earlier)
            console.Error.WriteLine($"上次结果：读到 {earlier.Packages} 份材料。");
        return settings;
    }

    /// <summary>A batch without the lists themselves, which often lie beside the packages.</summary>
    public static IReadOnlyList<BatchItem> Without(IReadOnlyList<BatchItem> items, CheckOptions options)
    {
        var lists = options.References.Append(options.Roster).OfType<string>().Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return lists.Count == 0 ? items : [.. items.Where(item => item.Error is not null || !lists.Contains(Path.GetFullPath(options.OnDisk(item.Path))))];
    }
}
