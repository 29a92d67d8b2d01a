using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>
/// Numbers of headings and list items run without gaps: one relation names the first and the last of a run. A gap is a matter of form, which other rules judge;
/// here it is unknown.
/// </summary>
internal static class NumberingFinder
{
    /// <summary>Shorter runs prove nothing.</summary>
    private const int ShortestRun = 3;

    /// <summary>Lists of one style within each other; more are lists one after the other.</summary>
    private const int MostNested = 8;

    /// <summary>Headings of the first level (一、), below which every run begins anew.</summary>
    private const string Chapters = "、一";

    public static void Find(ExtractedDocument document, List<Relation> found)
    {
        // Lists of one style are nested at times: the outer one goes on where the inner one ends.
        var open = new Dictionary<string, Stack<Run>>(StringComparer.Ordinal);
        foreach (var passage in document.Prose)
        {
            if (ItemNumber.Of(passage) is not { } number)
                continue;
            if (number.Style == Chapters)
                foreach (var (style, runs) in open)
                    if (style != Chapters)
                        CloseAll(runs, found);
            if (!open.TryGetValue(number.Style, out var nested))
                open.Add(number.Style, nested = new());
            if (number.Value == 1)
            {
                if (nested.Count == MostNested)
                    CloseAll(nested, found);
                nested.Push(new(passage, number));
            }
            else
                Continue(nested, passage, number, found);
        }
        foreach (var runs in open.Values)
            CloseAll(runs, found);
    }

    private static void Continue(Stack<Run> nested, Passage passage, ItemNumber number, List<Relation> found)
    {
        if (nested.Count == 0)
            return;
        bool resumes = nested.Any(run => run.Next == number.Value);
        if (resumes)
            while (nested.Peek().Next != number.Value)
                Close(nested.Pop(), found);
        else if (number.Value < nested.Peek().Next)
        {
            // The run is over; what begins here lacks its first numbers.
            Close(nested.Pop(), found);
            nested.Push(new(passage, number) { HasGap = true });
            return;
        }
        nested.Peek().Add(passage, number);
    }

    private static void CloseAll(Stack<Run> runs, List<Relation> found)
    {
        while (runs.TryPop(out var run))
            Close(run, found);
    }

    private static void Close(Run run, List<Relation> found)
    {
        if (run.Count < ShortestRun)
            return;
        found.Add(new()
        {
            Kind = RelationKind.Count,
            Source = RelationSource.ListCount,
            Operands = [run.First],
            Printed = run.Last,
            Verdict = run.HasGap ? Verdict.Unknown : Verdict.Exact,
            Expected = run.HasGap ? null : run.Count,
            Difference = run.HasGap ? null : 0m,
            Reason = run.HasGap ? "序号有缺或有重，不能据以计数" : null,
            ContextOf = () => $"{run.First.Text}…{run.Last.Text}",
        });
    }

    private sealed class Run(Passage passage, ItemNumber number)
    {
        private int last = number.Value;
        private (Passage Passage, ItemNumber Number) end = (passage, number);

        public Operand First { get; } = Operand(passage, number);

        public Operand Last => Operand(end.Passage, end.Number);

        public int Count { get; private set; } = 1;

        /// <summary>The number that goes on with the run.</summary>
        public int Next => last + 1;

        public bool HasGap { get; set; }

        public void Add(Passage next, ItemNumber value)
        {
            HasGap |= value.Value != last + 1;
            last = value.Value;
            end = (next, value);
            Count++;
        }

        private static Operand Operand(Passage passage, ItemNumber number) => number.Length > 0
            ? passage.Number(number.Start, number.Length, number.Value, "序号")
            : new(number.Printed, new Quantity(number.Value, MeasureUnit.None, 0), [passage.First.Locate(passage.DocumentPath, 0, 0)], "序号");
    }
}
