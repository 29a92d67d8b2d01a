namespace Jiping.Documents.Word;

/// <summary>
/// Where in complex fields the text stands: only what lies between “separate” and “end” of every open field is shown.
/// </summary>
internal sealed class FieldStack
{
    private readonly List<bool> inResult = [];
    private int inCode;

    /// <summary>True where text is shown.</summary>
    public bool Shown => inCode == 0;

    public void Clear()
    {
        inResult.Clear();
        inCode = 0;
    }

    public void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin":
                inResult.Add(false);
                inCode++;
                break;
            case "separate" when inResult.Count > 0 && !inResult[^1]:
                inResult[^1] = true;
                inCode--;
                break;
            case "end" when inResult.Count > 0:
                if (!inResult[^1])
                    inCode--;
                inResult.RemoveAt(inResult.Count - 1);
                break;
        }
    }

    /// <summary>
    /// Gives up fields whose code was not closed within its paragraph. Results span paragraphs (a table of contents), codes do not,
    /// and one field left open must not swallow the rest of the document.
    /// </summary>
    public void EndParagraph()
    {
        while (inCode > 0)
        {
            if (!inResult[^1])
                inCode--;
            inResult.RemoveAt(inResult.Count - 1);
        }
    }
}
