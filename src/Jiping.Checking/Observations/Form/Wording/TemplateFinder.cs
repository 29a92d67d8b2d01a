using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>
/// What a template left in a document that was filled in: notes on its pages, prompts, rows that say how to fill them, XX for a name or number. A document in which nothing
/// was filled in is the template itself.
/// </summary>
internal sealed class TemplateFinder(ExtractedDocument document) : WordFinder(ObservationKind.TemplateResidue)
{
    /// <summary>Characters of a line that is a note and no sentence.</summary>
    private const int LongestNote = 24;

    private const int LongestRowName = 18;

    /// <summary>Places left open in a document that is filled all the same.</summary>
    private const int FewPlaceholders = 2;

    private const string Placeholders = "XxＸ×";

    private static readonly WordSearch Notes = new(LexiconData.PageNotes);

    private static readonly WordSearch Prompts = new(LexiconData.InputPrompts);

    private static readonly WordSearch RowInstructions = new(LexiconData.RowInstructionOpeners);

    private int placeholders;

    public override void Read(Passage passage)
    {
        string text = passage.Text;
        if (text.Length <= 2 * LongestNote && TextPlace.Squeeze(text).Length <= LongestNote && Notes.Next(text, 0, out int note, out string page))
            Add(passage, note, page.Length, "封面说明", null, "模板的版面说明应删除");
        for (int from = 0; Prompts.Next(text, from, out int at, out string prompt); from = at + prompt.Length)
            Add(passage, at, prompt.Length, "填写提示", null, "模板的填写提示应删除，按要求填写内容");
        if (passage.First.Cell is { } cell)
            ReadRowName(passage, cell);
        ReadPlaceholders(passage);
    }

    public override void Finish(List<Observation> found)
    {
        if (IsFilled())
            base.Finish(found);
    }

    /// <summary>True where the unit is named and little was left open, or more figures were filled in than places left open.</summary>
    private bool IsFilled() => document.Cover.Entity is { } entity && entity.AsSpan().IndexOfAny(Placeholders) < 0
        ? placeholders <= Math.Max(FewPlaceholders, document.Facts.Count)
        : document.Facts.Count > placeholders;

    /// <summary>一个单位一行 as all that a cell says, its number and brackets apart.</summary>
    private void ReadRowName(Passage passage, Cell cell)
    {
        string text = passage.Text;
        if (text.Length > 2 * LongestRowName || !RowInstructions.Next(text, 0, out int at, out _) || text.IndexOf("一行", at, StringComparison.Ordinal) is not (var end and > 0))
            return;
        string name = TextPlace.Squeeze(text);
        if (name.Length > LongestRowName || name.TrimEnd('）', ')') is var bare && !bare.EndsWith("一行", StringComparison.Ordinal))
            return;
        // 注：每个项目填一行 below a table is an instruction that stays.
        if (Words.StartsWithAny(name, ["注", "说明", "备注", "填表"]) is not null)
            return;
        Add(passage, at, end + 2 - at, "占位行", null, "模板的占位行应删除或填实");
    }

    /// <summary>XX单位, 20××年: two or more X before a word that was to have a name or number before it.</summary>
    private void ReadPlaceholders(Passage passage)
    {
        string text = passage.Text;
        int at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(Placeholders) is var next and >= 0)
        {
            int start = at + next;
            int end = start;
            while (end < text.Length && text[end] == text[start])
                end++;
            at = end;
            if (end - start < 2 || Words.StartsWithAny(text.AsSpan(end), LexiconData.PlaceholderUnits) is not { } unit)
                continue;
            bool century = start >= 2 && text.AsSpan(start - 2, 2) is "20" && unit == "年";
            if (!century && start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_' or '.'))
                continue;
            int from = century ? start - 2 : start;
            placeholders++;
            Add(passage, from, end + unit.Length - from, "未填的名称或数字", null, "模板中留空待填的内容没有填写");
        }
    }
}
