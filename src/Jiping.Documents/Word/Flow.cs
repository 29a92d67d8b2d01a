using System.Text;
using Jiping.Documents.Model;

namespace Jiping.Documents.Word;

/// <summary>Running numbers of one part (body, header1, textbox2, …).</summary>
internal sealed class PartCounters(string part)
{
    public string Part { get; } = part;

    public int Paragraphs { get; set; }

    public int Tables { get; set; }
}

/// <summary>
/// One stream of blocks that is being filled: a part, a text box or a table cell. Flows lie on a stack of our own,
/// so that tables nested deep need no deep call stack.
/// </summary>
internal sealed class Flow
{
    public PartCounters Counters { get; set; } = null!;

    /// <summary>Depth of the element that holds the flow: its end tag closes it.</summary>
    public int Depth { get; set; }

    /// <summary>The table this flow is a cell of, or null.</summary>
    public TableBuilder? CellOf { get; set; }

    public int Span { get; set; }

    public Merge Vertical { get; set; }

    public Merge Horizontal { get; set; }

    /// <summary>The cell is deleted in tracked changes.</summary>
    public bool CellDropped { get; set; }

    public List<Block> Blocks { get; } = [];

    /// <summary>Blocks of text boxes, waiting for the end of the paragraph or table that anchors them.</summary>
    public List<Block> Floating { get; } = [];

    /// <summary>The table being read in this flow; one inside its cells belongs to the cell's flow.</summary>
    public TableBuilder? Table { get; set; }

    /// <summary>Paragraphs of a cell; those outside tables are counted by part.</summary>
    public int CellParagraphs { get; set; }

    /// <summary>Depth of the open paragraph's element, or -1.</summary>
    public int ParagraphDepth { get; set; } = -1;

    public StringBuilder Text { get; } = new();

    /// <summary>Where the open paragraph begins in the markup; only kept where the markup is traced.</summary>
    public int ParagraphOffset { get; set; } = -1;

    /// <summary>Where the paragraph begins that a text box hangs on, the outermost one; -1 outside text boxes.</summary>
    public int Anchor { get; set; } = -1;

    /// <summary>The paragraph that a text box starting here hangs on.</summary>
    public int AnchorParagraph => Anchor >= 0 ? Anchor : ParagraphOffset;

    /// <summary>Where the pieces of the text come from; only kept where the markup is traced.</summary>
    public List<TextPiece> Pieces { get; set; } = [];

    public ParagraphProperties Properties;

    /// <summary>The last paragraph runs on into the next one: its mark is deleted or hidden.</summary>
    public bool RunsOn { get; set; }

    /// <summary>Properties that win over those of the next paragraph, where the mark was hidden.</summary>
    public ParagraphProperties? Leading { get; set; }

    public bool RunHidden { get; set; }

    /// <summary>Hidden text of this run has been counted.</summary>
    public bool RunCounted { get; set; }

    public FieldStack Fields { get; } = new();

    public void Reset(PartCounters counters, int depth, TableBuilder? cellOf)
    {
        Counters = counters;
        Depth = depth;
        CellOf = cellOf;
        Span = 1;
        Vertical = Horizontal = Merge.None;
        CellDropped = false;
        Blocks.Clear();
        Floating.Clear();
        Table = null;
        CellParagraphs = 0;
        ParagraphDepth = -1;
        Text.Clear();
        ParagraphOffset = Anchor = -1;
        Pieces.Clear();
        Properties = default;
        RunsOn = false;
        Leading = null;
        RunHidden = RunCounted = false;
        Fields.Clear();
    }
}
