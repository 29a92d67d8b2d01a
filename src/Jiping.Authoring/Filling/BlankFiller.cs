using System.Globalization;
using Jiping.Documents.Filling;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction.Facts;

namespace Jiping.Authoring.Filling;

// The SDK's root namespace is called like our enum of formats.
using DocumentFormat = Jiping.Documents.Model.DocumentFormat;

/// <summary>
/// Fills one blank for one subject, in steps that each end with a file that is read anew: rows that the form lacks, names of projects and indicators, then
/// everything that stands beside them. What was written has to be read back as what it came from, else it is taken back and listed.
/// </summary>
internal sealed class BlankFiller
{
    /// <summary>Times that rows are added before it is given up: once for every group of a form.</summary>
    private const int MostAdditions = 60;

    private readonly string path;
    private readonly FillSubject subject;
    private readonly IReadOnlyDictionary<string, string> titles;
    private readonly List<FilledPlace> filled = [];
    private readonly List<OpenPlace> open = [];
    private readonly List<string> remarks = [];
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private byte[] content;

    private BlankFiller(byte[] content, string path, FillSubject subject, IReadOnlyDictionary<string, string> titles) =>
        (this.content, this.path, this.subject, this.titles) = (content, path, subject, titles);

    /// <exception cref="UnreadableDocumentException">The blank cannot be filled; the message says why.</exception>
    public static FilledBlank Fill(byte[] content, string path, FillSubject subject, IReadOnlyDictionary<string, string> titles)
    {
        var filler = new BlankFiller(content, path, subject, titles);
        filler.Run();
        return new FilledBlank
        {
            Source = path, Name = path, Content = filler.content, Filled = filler.filled, Open = [.. filler.open.Distinct()], Remarks = [.. filler.remarks.Distinct()], Used = filler.used,
        };
    }

    private void Run()
    {
        var form = Read();
        if (form.Cover.Year is { } year && year != subject.Info.Year)
            throw new UnreadableDocumentException($"“{path}”是 {year} 年度的空表，填报内容是 {subject.Info.Year} 年度的，没有填写；请换成 {subject.Info.Year} 年度的空表。");
        AddRows();
        Step((plan, read) =>
        {
            LabelPlan.Add(plan, subject);
            IndicatorPlan.AddNames(plan, read, subject);
            ProjectPlan.AddNames(plan, read, subject);
        });
        Step((plan, read) =>
        {
            // Labels whose places stayed open are no places of figures.
            var labels = new FillPlan(plan.Document);
            LabelPlan.Add(labels, subject);
            foreach (var edit in labels.Edits)
                plan.Pass(edit.Paragraph);
            GoalPlan.Add(plan, read, subject);
            NarrativePlan.AddCells(plan, subject, titles);
            IndicatorPlan.AddValues(plan, read, subject);
            FigurePlan.Add(plan, read, subject);
            NarrativePlan.Add(plan, read, subject, titles);
        });
    }

    private void AddRows()
    {
        var given = new HashSet<(string, int, int)>();
        for (int i = 0; i < MostAdditions; i++)
        {
            var form = Read();
            var plan = new FillPlan(form.Document);
            ProjectPlan.AddRows(plan, form, subject);
            IndicatorPlan.AddRows(plan, form, subject);
            if (plan.Rows.Find(rows => !given.Contains((rows.Part, rows.Table, rows.Row))) is not { } next)
                return;
            using var original = new MemoryStream(content);
            using var output = new MemoryStream();
            if (DocumentFiller.AddRows(original, form.Document, next, output) is { } why)
            {
                given.Add((next.Part, next.Table, next.Row));
                open.Add(new OpenPlace(form.Document.Format == DocumentFormat.Xlsx ? $"“{next.Part}”第{next.Row}行" : $"正文表{next.Table}第{next.Row}行", $"这里要加 {next.Copies} 行，但{why}，没有加；请在空表里先插入行，再填写", true));
            }
            else
            {
                content = output.ToArray();
                remarks.Add(form.Document.Format == DocumentFormat.Xlsx ? $"在“{next.Part}”第{next.Row}行下加了 {next.Copies} 行" : $"在正文表{next.Table}第{next.Row}行下加了 {next.Copies} 行");
            }
        }
    }

    private void Step(Action<FillPlan, FormReading> add)
    {
        var form = Read();
        var plan = new FillPlan(form.Document);
        add(plan, form);
        open.AddRange(plan.Open);
        var edits = plan.Edits;
        if (edits.Count == 0)
            return;
        // What is not read back as itself is taken back; one more round is enough, since less is written then.
        for (int round = 0; round < 3 && edits.Count > 0; round++)
        {
            var (written, outcome) = Write(form.Document, edits);
            var refused = outcome.Refused.ToDictionary(static refusal => (refusal.Fill.Part, refusal.Fill.Table, refusal.Fill.Row, refusal.Fill.Column, refusal.Fill.Paragraph), static refusal => refusal.Why);
            var wrong = round < 2 ? Misread(written, form, [.. edits.Where(edit => !refused.ContainsKey(edit.Place))]) : [];
            if (wrong.Count > 0)
            {
                foreach (var edit in wrong)
                    open.Add(new OpenPlace(FormReading.Describe(form.Document, edit.Paragraph), $"应填{edit.From} {edit.Text}，但填上后读出来的不是这个数，没有填，请核对表头后自行填写", true));
                edits = [.. edits.Except(wrong)];
                continue;
            }
            content = written;
            foreach (var edit in edits)
                if (refused.TryGetValue(edit.Place, out string? why))
                    open.Add(new OpenPlace(FormReading.Describe(form.Document, edit.Paragraph), $"应填{edit.From} {edit.Text}，没有填：{why}", true));
                else
                    Note(form.Document, edit);
            remarks.AddRange(outcome.Remarks);
            return;
        }
    }

    private void Note(Document document, CellEdit edit)
    {
        filled.Add(new FilledPlace(FormReading.Describe(document, edit.Paragraph), edit.More.Count == 0 ? edit.Text : $"{edit.Text}……（共 {(edit.More.Count + 1).ToString(CultureInfo.InvariantCulture)} 段）", edit.From));
        foreach (string id in edit.Id.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            used.Add(id);
    }

    private (byte[] Content, FillOutcome Outcome) Write(Document document, List<CellEdit> edits)
    {
        using var original = new MemoryStream(content);
        using var output = new MemoryStream();
        var outcome = DocumentFiller.Write(original, document, CellEdit.ToFills(edits, document.Format), output);
        return (output.ToArray(), outcome);
    }

    /// <summary>The figures that reading finds as something else.</summary>
    private List<CellEdit> Misread(byte[] written, FormReading form, List<CellEdit> edits)
    {
        if (edits.TrueForAll(static edit => edit.Key is null))
            return [];
        var found = new Dictionary<(string, int?, int?, int?, int), List<DocumentFact>>();
        foreach (var fact in form.Extract(Read(written), subject).Facts)
        {
            var place = fact.Source.Locate()[0];
            var at = (place.Part, place.Table, place.Row, place.Column, place.Paragraph ?? 1);
            if (!found.TryGetValue(at, out var facts))
                found.Add(at, facts = []);
            facts.Add(fact);
        }
        return [.. edits.Where(edit => edit.Key is { } key && !(found.GetValueOrDefault(edit.Place) ?? []).Exists(fact => fact.Key == key && IsSame(fact, edit)))];
    }

    private static bool IsSame(DocumentFact fact, CellEdit edit) =>
        edit.Number is not { } number || Math.Abs(fact.Quantity.Value - number) <= 0.0000000001m;

    private FormReading Read() => new(Read(content), subject);

    private Document Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var document = DocumentReader.Read(stream, path);
        return DocumentFiller.Blank(stream, document);
    }
}
