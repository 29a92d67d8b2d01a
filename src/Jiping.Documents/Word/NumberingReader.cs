using System.Xml;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Word;

/// <summary>Reads numbering.xml: list definitions and the lists built on them.</summary>
internal static class NumberingReader
{
    /// <summary>Word stops at 2,047 lists.</summary>
    private const int MostLists = 50_000;

    public static void Read(XmlReader reader, Numbering numbering)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "abstractNum" && numbering.Abstracts.Count < MostLists)
                ReadAbstract(reader, numbering);
            else if (reader.LocalName == "num" && numbering.Instances.Count < MostLists)
                ReadInstance(reader, numbering);
        }
    }

    private static void ReadAbstract(XmlReader reader, Numbering numbering)
    {
        var definition = new AbstractNumbering();
        if (Id(reader, "abstractNumId") is { } id)
            numbering.Abstracts.TryAdd(id, definition);
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "numStyleLink")
                definition.StyleLink = Value(reader);
            else if (reader.LocalName == "lvl")
                ReadLevel(reader, definition.Levels);
        }
    }

    private static void ReadInstance(XmlReader reader, Numbering numbering)
    {
        var id = Id(reader, "numId");
        if (reader.IsEmptyElement)
            return;
        NumberingInstance? list = null;
        var level = 0;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "abstractNumId":
                    list ??= new NumberingInstance(XmlValues.Clamped(Value(reader), 0, int.MaxValue) ?? -1);
                    break;
                case "lvlOverride":
                    level = LevelIndex(reader);
                    break;
                case "startOverride" when list is not null:
                    list.StartOverrides[level] = XmlValues.Clamped(Value(reader), 0, int.MaxValue);
                    break;
                case "lvl" when list is not null:
                    ReadLevel(reader, list.Levels);
                    break;
            }
        }
        if (list is not null && id is { } key)
            numbering.Instances.TryAdd(key, list);
    }

    private static void ReadLevel(XmlReader reader, NumberingLevel?[] levels)
    {
        var level = new NumberingLevel();
        levels[LevelIndex(reader)] = level;
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "start":
                    level.Start = XmlValues.Clamped(Value(reader), 0, int.MaxValue) ?? 1;
                    break;
                case "numFmt":
                    level.Format = Value(reader) ?? "decimal";
                    break;
                case "lvlText":
                    level.Text = Value(reader) ?? "";
                    break;
                case "lvlRestart":
                    level.Restart = XmlValues.Clamped(Value(reader), 0, AbstractNumbering.LevelCount);
                    break;
                case "isLgl":
                    level.Legal = XmlValues.OnOff(Value(reader));
                    break;
                case "pStyle":
                    level.ParagraphStyle = Value(reader);
                    break;
                case "pPr" or "rPr":
                    XmlValues.PassOver(reader);
                    break;
            }
        }
    }

    private static int LevelIndex(XmlReader reader) =>
        XmlValues.Clamped(reader.GetAttribute("ilvl", reader.NamespaceURI), 0, AbstractNumbering.LevelCount - 1) ?? 0;

    private static int? Id(XmlReader reader, string name) => XmlValues.Clamped(reader.GetAttribute(name, reader.NamespaceURI), 0, int.MaxValue);

    private static string? Value(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI);
}
