using FsCheck;
using FsCheck.Fluent;
using Jiping.Authoring.Packages;

namespace Jiping.Authoring.Tests.Packages;

/// <summary>What is saved is what is loaded, as folder and as zip.</summary>
public sealed class PackageRoundTripTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("jiping-package-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Package_ComesBackAsItWas_FromFolderAndZip()
    {
        int number = 0;
        Prop.ForAll(PackageGenerator.Loaded.ToArbitrary(), package =>
        {
            string folder = Path.Combine(root.FullName, $"{++number}"), zip = folder + ".zip", back = folder + "-back";
            PackageFolder.Save(package, folder);
            var loaded = PackageFolder.Load(folder);
            PackageFolder.Save(loaded, zip);
            var zipped = PackageFolder.Load(zip);
            PackageFolder.Save(zipped, back);
            string expected = PackageEquality.Describe(package);
            Assert.Equal(expected, PackageEquality.Describe(loaded));
            Assert.Equal(expected, PackageEquality.Describe(zipped));
            Assert.Equal(Files(folder), Files(back));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void SavingAgain_ChangesNothing()
    {
        var package = PackageGenerator.Loaded.Sample(1, 30)[0];
        string folder = Path.Combine(root.FullName, "same");
        PackageFolder.Save(package, folder);
        var before = Files(folder);
        var times = Times(folder);
        PackageFolder.Save(PackageFolder.Load(folder), folder);

        Assert.Equal(before, Files(folder));
        Assert.Equal(times, Times(folder));
    }

    private static Dictionary<string, string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToBase64String(File.ReadAllBytes(file)));

    private static List<DateTime> Times(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.GetLastWriteTimeUtc)];
}
