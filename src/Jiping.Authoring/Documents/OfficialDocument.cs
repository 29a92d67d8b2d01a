using Jiping.Authoring.Narratives;
using Jiping.Core.Layouts;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Documents;

/// <summary>A document of a package, composed and not yet written: the same for Word and for spreadsheets. Immutable.</summary>
internal sealed record OfficialDocument
{
    public required SchemeDocumentKind Kind { get; init; }

    /// <summary>Name of the file without extension.</summary>
    public required string FileName { get; init; }

    /// <summary>附件1; empty where it is no annex.</summary>
    public string Annex { get; init; } = "";

    /// <summary>The lines of the title, broken where it reads well.</summary>
    public required IReadOnlyList<string> Title { get; init; }

    public bool Landscape { get; init; }

    /// <summary>In reading order, below the title.</summary>
    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }
}

/// <summary>A piece of a document.</summary>
internal abstract record DocumentBlock;

/// <summary>A paragraph.</summary>
/// <param name="Style">How it is set.</param>
/// <param name="Pieces">Its text.</param>
/// <param name="IndentRight">Right indent in characters, of the signature.</param>
internal sealed record ParagraphBlock(ParagraphStyle Style, IReadOnlyList<TextPiece> Pieces, decimal IndentRight = 0m) : DocumentBlock;

/// <summary>A line with words at both ends, above or below a table.</summary>
internal sealed record LineBlock(string Left, string Right) : DocumentBlock;

/// <summary>A table over the full width.</summary>
/// <param name="Columns">Relative widths.</param>
/// <param name="HeaderRows">Rows at the top that each page repeats.</param>
/// <param name="Rows">The rows; each covers all columns.</param>
/// <param name="FontSize">In points.</param>
internal sealed record TableBlock(IReadOnlyList<decimal> Columns, int HeaderRows, IReadOnlyList<IReadOnlyList<TableCell>> Rows, decimal FontSize) : DocumentBlock;

/// <summary>A cell of a row.</summary>
/// <param name="Column">0-based column of the grid.</param>
/// <param name="Span">Columns.</param>
/// <param name="Merge">Whether it begins or continues a cell over several rows.</param>
/// <param name="Paragraphs">Its text; of a continuing cell empty.</param>
/// <param name="Align">Where the text stands.</param>
/// <param name="Head">A label.</param>
internal sealed record TableCell(int Column, int Span, VerticalMerge Merge, IReadOnlyList<IReadOnlyList<TextPiece>> Paragraphs, CellAlignment Align, bool Head);

internal enum VerticalMerge
{
    None,
    Begins,
    Continues,
}

/// <summary>How a paragraph is set (GB/T 9704-2012; domain 6).</summary>
internal enum ParagraphStyle
{
    Body,

    /// <summary>一、 in 黑体.</summary>
    Heading1,

    /// <summary>（一） in 楷体.</summary>
    Heading2,

    /// <summary>1. in 仿宋.</summary>
    Heading3,

    /// <summary>（1） in 仿宋.</summary>
    Heading4,

    /// <summary>Right-aligned: unit and date at the end.</summary>
    Signature,
}
