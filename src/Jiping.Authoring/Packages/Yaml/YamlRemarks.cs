using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Jiping.Authoring.Packages.Yaml;

/// <summary>
/// The remarks (# …) of a file by the path of what they stand before or behind, so that a file that is written anew keeps what its author noted. Items of lists are
/// known by their number: a remark stays at its place where items are moved.
/// </summary>
internal sealed class YamlRemarks
{
    public static readonly YamlRemarks None = new();

    private readonly Dictionary<string, string> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> behind = new(StringComparer.Ordinal);

    private YamlRemarks()
    {
    }

    /// <summary>At the top of the file; null where the file is new.</summary>
    public string? Top { get; private set; }

    /// <summary>At the end of the file.</summary>
    public string End { get; private set; } = "";

    public string? Before(string path) => before.GetValueOrDefault(path);

    public string? Behind(string path) => behind.GetValueOrDefault(path);

    /// <summary>The remarks of a text; none where it is no YAML.</summary>
    public static YamlRemarks Of(string yaml)
    {
        var found = new YamlRemarks();
        try
        {
            found.Read(new Parser(new Scanner(new StringReader(yaml), skipComments: false)), yaml.Split('\n'));
            return found;
        }
        catch (YamlException)
        {
            return None;
        }
    }

    /// <summary>A container that is being read: a mapping waits for a key or a value in turn, a list counts.</summary>
    private sealed class Frame(string path, bool list)
    {
        public string Path { get; } = path;

        public bool List { get; } = list;

        public int Count { get; set; }

        public string? Key { get; set; }
    }

    private void Read(IParser parser, string[] lines)
    {
        var frames = new Stack<Frame>();
        var waiting = new List<(int Line, string Text)>();
        string last = "";
        long lastLine = 0;
        bool first = true;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Comment comment:
                    if (comment.Start.Line == lastLine && last.Length > 0)
                        behind[last] = comment.Value.Trim();
                    else
                        waiting.Add(((int)comment.Start.Line, comment.Value.Trim()));
                    break;
                case MappingStart or SequenceStart or Scalar:
                    var at = parser.Current;
                    string path = Place(frames, at, out bool isKey);
                    if (isKey || frames.TryPeek(out var parent) && parent.List)
                    {
                        Attach(path, waiting, (int)at.Start.Line, lines, ref first);
                        last = path;
                    }

                    lastLine = at is Scalar ? at.End.Line : at.Start.Line;
                    if (at is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded })
                        lastLine = at.Start.Line;
                    if (at is not Scalar)
                        frames.Push(new Frame(path, at is SequenceStart));
                    break;
                case MappingEnd or SequenceEnd:
                    frames.Pop();
                    lastLine = Math.Max(lastLine, parser.Current.End.Column > 1 ? parser.Current.End.Line : lastLine);
                    break;
            }
        }

        if (!first || waiting.Count > 0)
            Top ??= "";
        End = string.Join('\n', waiting.Select(static remark => remark.Text));
    }

    private static string Place(Stack<Frame> frames, ParsingEvent at, out bool isKey)
    {
        isKey = false;
        if (!frames.TryPeek(out var frame))
            return "";
        if (frame.List)
            return $"{frame.Path}/{frame.Count++}";
        if (frame.Key is null && at is Scalar key)
        {
            isKey = true;
            frame.Key = key.Value;
            return $"{frame.Path}/{key.Value}";
        }

        string path = $"{frame.Path}/{frame.Key}";
        frame.Key = null;
        return path;
    }

    /// <summary>Remarks at the head of the file that a blank line parts from the first key are the file's, the others the key's.</summary>
    private void Attach(string path, List<(int Line, string Text)> waiting, int line, string[] lines, ref bool first)
    {
        int from = 0;
        if (first)
        {
            first = false;
            for (int i = 0; i < waiting.Count; i++)
                if (waiting[i].Line < lines.Length && string.IsNullOrWhiteSpace(lines[waiting[i].Line]))
                    from = i + 1;
            Top = from == 0 ? "" : string.Join('\n', waiting.Take(from).Select(static remark => remark.Text)) + "\n";
        }

        if (waiting.Count > from)
            before[path] = string.Join('\n', waiting.Skip(from).Select(static remark => remark.Text));
        else if (line > 0)
            before.TryAdd(path, "");
        waiting.Clear();
    }
}
