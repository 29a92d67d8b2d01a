using Jiping.Authoring.Packages;

namespace Jiping.Authoring.Tests.Regimes;

/// <summary>The packages of samples/regimes: the figures of published self-evaluations of five regimes, everything else invented.</summary>
internal static class RegimeSample
{
    public static TheoryData<string> All => ["guangdong", "guangdong-west", "guangzhou", "hebei", "hunan"];

    public static string PathOf(string regime) => Repository.PathOf("samples", "regimes", regime);

    public static LoadedPackage Load(string regime) => PackageFolder.Load(PathOf(regime));
}
