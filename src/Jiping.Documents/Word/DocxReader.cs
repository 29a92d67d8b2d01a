using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Word;

/// <summary>Reads a Word document by streaming over its parts; nothing but the resulting blocks stays in memory.</summary>
internal static class DocxReader
{
    /// <param name="package">The open file.</param>
    /// <param name="mainPart">Name of the main part, as the package's relationships give it.</param>
    /// <exception cref="Reading.UnreadableDocumentException">A part is damaged, or a bound is exceeded.</exception>
    public static Document Read(OfficePackage package, string mainPart)
    {
        var names = new WordNames();
        var skipped = new SkippedTally();
        var related = package.Relationships(mainPart);
        var styles = new StyleSheet();
        var numbering = new Numbering { ListOfStyle = styles.ListOf };
        ReadIfThere("styles", reader => StyleSheetReader.Read(reader, styles), TableStyleFilter.Over);
        ReadIfThere("numbering", reader => NumberingReader.Read(reader, numbering));

        var blocks = new List<Block>();
        var story = new StoryReader(package, names, styles, numbering, skipped);
        package.Read(mainPart, names.Table, reader => story.Read(reader, new PartCounters("body"), blocks));
        ReadHeadersAndFooters();
        ReadStory("footnotes", "footnotes");
        ReadStory("endnotes", "endnotes");
        ReadStory("comments", "comment");
        return new Document { Path = package.Path, Format = DocumentFormat.Docx, Blocks = blocks.ToArray(), Skipped = skipped.ToList() };

        void ReadIfThere(string kind, Action<XmlReader> read, Func<Stream, Stream>? through = null)
        {
            if (Target(kind) is { } part && package.Contains(part))
                package.Read(part, names.Table, read, through);
        }

        void ReadStory(string kind, string name) => ReadIfThere(kind, reader => story.Read(reader, new PartCounters(name), blocks));

        string? Target(string kind)
        {
            foreach (var relationship in related)
                if (relationship.Kind == kind)
                    return relationship.Target;
            return null;
        }

        // Sections share headers: each part is read once, headers before footers, in the order in which sections first name them.
        void ReadHeadersAndFooters()
        {
            var targets = new Dictionary<string, string>();
            foreach (var relationship in related)
                targets.TryAdd(relationship.Id, relationship.Target);
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var header in new[] { true, false })
            {
                var count = 0;
                foreach (var (isHeader, id) in story.HeadersAndFooters.ToArray())
                {
                    if (isHeader != header)
                        continue;
                    var part = targets.GetValueOrDefault(id);
                    if (part is not null && !seen.Add(part))
                        continue;
                    if (part is null || !package.Contains(part))
                        skipped.MissingPart();
                    else
                        package.Read(part, names.Table, reader => story.Read(reader, new PartCounters($"{(header ? "header" : "footer")}{++count}"), blocks));
                }
            }
        }
    }
}
