using System.Text;

namespace Jiping.Authoring.Narratives;

/// <summary>A block of a rendered section.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Of a heading, from 1 below the section's own.</param>
/// <param name="Pieces">Its text; of a table its name.</param>
internal sealed record NarrativeBlock(NarrativeBlockKind Kind, int Level, IReadOnlyList<TextPiece> Pieces);

internal enum NarrativeBlockKind
{
    Paragraph,
    Heading,
    Table,
}

/// <summary>Cuts pieces into paragraphs. A line is a paragraph, as official texts have it; # begins a heading, - and * of a list are dropped.</summary>
internal static class NarrativeBlocks
{
    /// <summary>Before the name of a table, where no text can have it.</summary>
    public const char TableMark = '\u0001';

    public static IReadOnlyList<NarrativeBlock> Of(IReadOnlyList<TextPiece> pieces)
    {
        var blocks = new List<NarrativeBlock>();
        var line = new List<TextPiece>();
        foreach (var piece in pieces)
        {
            if (piece.Value is not null)
            {
                line.Add(piece);
                continue;
            }

            string[] parts = piece.Text.Split('\n');
            for (int i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                    End();
                if (parts[i].Length > 0)
                    line.Add(new TextPiece(parts[i]));
            }
        }

        End();
        return blocks;

        void End()
        {
            if (Block(line) is { } block)
                blocks.Add(block);
            line = [];
        }
    }

    private static NarrativeBlock? Block(List<TextPiece> line)
    {
        while (line.Count > 0 && line[0] is { Value: null } first && first.Text.TrimStart(' ', '\t', '　') is var start && start.Length < first.Text.Length)
            if (start.Length == 0)
                line.RemoveAt(0);
            else
                line[0] = new TextPiece(start);
        while (line.Count > 0 && line[^1] is { Value: null } last && last.Text.TrimEnd() is var end && end.Length < last.Text.Length)
            if (end.Length == 0)
                line.RemoveAt(line.Count - 1);
            else
                line[^1] = new TextPiece(end);
        if (line.Count == 0)
            return null;
        string head = line[0].Value is null ? line[0].Text : "";
        if (head.StartsWith(TableMark))
            return new NarrativeBlock(NarrativeBlockKind.Table, 0, [new TextPiece(head[1..])]);
        int level = 0;
        while (level < head.Length && head[level] == '#')
            level++;
        if (level > 0 && (head.Length == level || head[level] == ' '))
        {
            line[0] = new TextPiece(head[level..].TrimStart());
            return new NarrativeBlock(NarrativeBlockKind.Heading, 1, Clean(line));
        }

        if (head.StartsWith("- ", StringComparison.Ordinal) || head.StartsWith("* ", StringComparison.Ordinal))
            line[0] = new TextPiece(head[2..].TrimStart());
        return new NarrativeBlock(NarrativeBlockKind.Paragraph, 0, Clean(line));
    }

    /// <summary>Without the stars of emphasis, which official texts do not have, and with neighbouring words joined.</summary>
    private static List<TextPiece> Clean(List<TextPiece> line)
    {
        var clean = new List<TextPiece>();
        var words = new StringBuilder();
        foreach (var piece in line)
        {
            if (piece.Value is null)
            {
                words.Append(piece.Text.Replace("**", "", StringComparison.Ordinal));
                continue;
            }

            Flush();
            clean.Add(piece);
        }

        Flush();
        return clean;

        void Flush()
        {
            if (words.Length > 0)
                clean.Add(new TextPiece(words.ToString()));
            words.Clear();
        }
    }
}
