using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Jiping.Core.Data;

/// <summary>
/// YAML as data nodes. Anchors and aliases, tags and several documents in a file are refused: none is needed to fill in figures, and an
/// alias of aliases grows without bound.
/// </summary>
public static class YamlData
{
    private const int MaximumDepth = 32;
    private const int MaximumCharacters = 8 << 20;

    /// <summary>The node at the top of a text.</summary>
    /// <param name="path">The file as the user knows it.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="DataFileException">The text is no YAML of the kind above.</exception>
    public static DataNode Parse(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaximumCharacters)
            throw Fault(path, 0, 0, $"文件太大（{text.Length / 1024 / 1024} MB），数据文件不应超过 {MaximumCharacters >> 20} MB");
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                return DataNode.Mapping([], 1, 1);
            parser.Consume<DocumentStart>();
            var node = Read(path, parser, 0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _))
                throw Fault(path, parser.Current!.Start, "文件里只能有一份数据，请删去“---”之后的内容");
            return node;
        }
        catch (YamlException exception)
        {
            throw Fault(path, exception.Start, "这里附近不是有效的 YAML，请检查缩进（只用空格）、冒号后的空格和引号是否成对");
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or OverflowException)
        {
            // The parser itself stumbles over some escapes ("\U00110000"), without a place.
            throw Fault(path, 0, 0, "不是有效的 YAML，请检查引号中的转义字符");
        }
    }

    private static DataNode Read(string path, Parser parser, int depth)
    {
        var at = parser.Current!;
        if (depth > MaximumDepth)
            throw Fault(path, at.Start, $"嵌套超过 {MaximumDepth} 层");
        Refuse(path, at);
        var (line, column) = Place(at.Start);
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            bool isNull = scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" };
            return DataNode.Scalar(isNull ? "" : scalar.Value, line, column);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<DataNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Read(path, parser, depth + 1));
            return DataNode.Sequence(items, line, column);
        }

        parser.Consume<MappingStart>();
        var entries = new List<DataEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Current as Scalar ?? throw Fault(path, parser.Current!.Start, "键应是一个词");
            Refuse(path, key);
            parser.MoveNext();
            if (!seen.Add(key.Value))
                throw Fault(path, key.Start, $"“{key.Value}”写了两次，请只留一个");
            var (keyLine, keyColumn) = Place(key.Start);
            entries.Add(new DataEntry(key.Value, Read(path, parser, depth + 1), keyLine, keyColumn));
        }

        return DataNode.Mapping(entries, line, column);
    }

    /// <summary>Refuses what grows without bound (aliases) or means something only to a program (tags).</summary>
    private static void Refuse(string path, ParsingEvent at)
    {
        if (at is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            throw Fault(path, at.Start, "不支持锚点和引用（& 和 *）；星号或 & 开头的文字请加引号");
        if (at is NodeEvent { Tag.IsEmpty: false })
            throw Fault(path, at.Start, "不支持标记（! 开头的词）；感叹号开头的文字请加引号");
    }

    private static (int Line, int Column) Place(Mark mark) => ((int)mark.Line, (int)mark.Column);

    private static DataFileException Fault(string path, Mark mark, string message) => Fault(path, (int)mark.Line, (int)mark.Column, message);

    private static DataFileException Fault(string path, int line, int column, string message) => new([new DataProblem(path, line, column, message)]);
}
