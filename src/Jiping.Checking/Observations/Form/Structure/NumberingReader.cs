namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>
/// Follows the levels of numbers through a document as a stack of open runs, the innermost last, and tells what breaks: a run that ends in another style, a gap,
/// a repeated number, and two levels in one style. One number costs no more than the stack is deep.
/// </summary>
internal sealed class NumberingReader(NumberingNotes notes)
{
    /// <summary>More levels than anybody writes; the outermost ones are given up.</summary>
    private const int MostOpen = 12;

    /// <summary>A figure that is further ahead is the beginning of a broken line (19. / 4亿元), not an item.</summary>
    private const int FarthestGap = 3;

    private readonly List<NumberingRun> open = [];

    /// <summary>The last number of each style that stands within a paragraph: a list may begin there and go on below.</summary>
    private readonly Dictionary<string, int> inline = new(StringComparer.Ordinal);

    /// <summary>Takes the next number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="follows">True where nothing stands between it and the number before.</param>
    /// <param name="loose">True where the number that is missing before it stands there in some other form.</param>
    public void Take(HeadingNumber number, bool follows, Func<int, bool> loose)
    {
        if (Continue(number))
            return;
        int same = open.FindLastIndex(run => run.Has(number.Style));
        if (number.Value == 1)
            Begin(number, same, follows);
        else if (inline.GetValueOrDefault(number.Style) == number.Value - 1)
            Resume(number, same);
        else if (open.FindLastIndex(run => run.Next == number.Value && run.IsConfusedWith(number.Style)) is var confused and >= 0)
            AddTo(confused, number);
        else if (same >= 0 && number.Value > open[same].Next)
            Skip(number, same, loose);
        else if (same >= 0)
        {
            CloseAbove(same);
            Push(new(number) { Back = open[same].Last, Parent = open[same].Parent });
        }
        else
            BeginAt(number, null);
    }

    /// <summary>Takes a number that stands within a paragraph.</summary>
    public void TakeInline(string style, int value) => inline[style] = value;

    /// <summary>A new part of the document begins: what came before is over.</summary>
    public void Close()
    {
        CloseAbove(-1);
        inline.Clear();
    }

    /// <summary>Goes on with the innermost run whose next number it is.</summary>
    private bool Continue(HeadingNumber number)
    {
        int at = open.FindLastIndex(run => run.Next == number.Value && run.Has(number.Style));
        if (at < 0)
            return false;
        for (int inner = open.Count - 1; inner > at; inner--)
            if (open[inner].Has(number.Style))
            {
                // The inner run was a level below in the same style: only the number that resumes the outer one shows it.
                notes.Collision(number.Style, number, open[inner].Last, certain: true);
                Drop(inner);
                break;
            }
        AddTo(at, number);
        return true;
    }

    private void Begin(HeadingNumber number, int same, bool follows)
    {
        // A first chapter below a chapter opens another part of the document.
        var above = number.Style != NumberStyle.Chapter && same >= 0 && same == open.Count - 1 && follows && open[same].Last.IsBareHeading && open[same].ProperStyle == number.Style ? open[same].Last : null;
        BeginAt(number, above);
    }

    /// <summary>Goes on with what an earlier paragraph began within its text.</summary>
    private void Resume(HeadingNumber number, int same)
    {
        if (same >= 0 && open[same].Next <= number.Value)
            AddTo(same, number);
        else
            BeginAt(number, null);
    }

    private void BeginAt(HeadingNumber number, HeadingNumber? above)
    {
        if (number.Style == NumberStyle.Chapter)
            Close();
        Push(new(number) { Above = above, Parent = open.Count > 0 ? open[^1].Last.Style : null });
    }

    private void Skip(HeadingNumber number, int same, Func<int, bool> loose)
    {
        var run = open[same];
        if (number.Value > run.Next + FarthestGap && !NumberStyle.IsChinese(number.Style))
            return;
        if (number.Value == run.Next + 1 && !loose(run.Next))
            notes.Gap(run.Last, number);
        AddTo(same, number);
    }

    private void AddTo(int at, HeadingNumber number)
    {
        CloseAbove(at);
        open[at].Add(number);
        if (number.Style == NumberStyle.Chapter)
            inline.Clear();
    }

    private void Push(NumberingRun run)
    {
        if (open.Count == MostOpen)
            Drop(0);
        open.Add(run);
    }

    private void CloseAbove(int at)
    {
        while (open.Count > at + 1)
        {
            var run = open[^1];
            open.RemoveAt(open.Count - 1);
            if (run.Back is { } before)
                if (before.Value == run.Members[0].Value)
                    notes.Repetition(before, run.Members[0]);
                else if (run.Members[0].Style == NumberStyle.Chapter)
                    notes.Disorder(before, run.Members[0]);
                else
                    notes.Collision(run.Members[0].Style, run.Members[0], before, certain: NumberStyle.IsChinese(run.Members[0].Style));
            else if (run is { Above: { } heading, Members.Count: > 1 })
                notes.Collision(run.Members[0].Style, run.Members[0], heading, certain: NumberStyle.IsChinese(run.Members[0].Style));
            if (run.IsMixed)
                notes.Mixture(run);
        }
    }

    /// <summary>Takes a run out whose beginning is explained; its styles are judged all the same.</summary>
    private void Drop(int at)
    {
        if (open[at].IsMixed)
            notes.Mixture(open[at]);
        open.RemoveAt(at);
    }
}
