using System.Diagnostics;
using Jiping.Authoring.Building;
using Jiping.Authoring.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Benchmarks.Measures;

/// <summary>Times the writing of a package's documents, warm: composing (scores, texts, cells) and the files, in memory.</summary>
internal static class WritingRun
{
    private const int WarmUp = 100, Rounds = 400;

    /// <param name="path">A package folder.</param>
    /// <param name="output">Takes the table.</param>
    public static int Run(string path, TextWriter output)
    {
        var loaded = PackageFolder.Load(path);
        output.WriteLine("| warm, in memory | median ms | fastest ms |");
        output.WriteLine("|---|---:|---:|");
        Measure("compose all documents", () => PackageComposer.Compose(loaded.Package, loaded.Schemes));
        Measure("data sheet, scoring form and report, composed and written", () => Write(static kind => kind != SchemeDocumentKind.ProjectForm));
        Measure("the report alone, composed and written", () => Write(static kind => kind == SchemeDocumentKind.Report));
        return 0;

        void Write(Func<SchemeDocumentKind, bool> wanted)
        {
            foreach (var document in PackageComposer.Compose(loaded.Package, loaded.Schemes).Documents)
                if (wanted(document.Kind))
                    PackageBuilder.Docx(document, plain: false, loaded.Package.Info.Entity);
        }

        void Measure(string name, Action action)
        {
            for (int i = 0; i < WarmUp; i++)
                action();
            var times = new double[Rounds];
            for (int i = 0; i < Rounds; i++)
            {
                var clock = Stopwatch.StartNew();
                action();
                times[i] = clock.Elapsed.TotalMilliseconds;
            }

            Array.Sort(times);
            output.WriteLine(FormattableString.Invariant($"| {name} | {times[Rounds / 2]:F2} | {times[0]:F2} |"));
        }
    }
}
