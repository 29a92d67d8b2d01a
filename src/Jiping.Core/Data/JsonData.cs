using System.Text.Json;

namespace Jiping.Core.Data;

/// <summary>The compact form that built-in data is compiled to: JSON of mappings, sequences and strings, without places.</summary>
internal static class JsonData
{
    public static DataNode Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Read(ref reader);
    }

    private static DataNode Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = new List<DataNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Read(ref reader));
                return DataNode.Sequence(items);
            case JsonTokenType.StartObject:
                var entries = new List<DataEntry>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    string key = reader.GetString()!;
                    reader.Read();
                    entries.Add(new DataEntry(key, Read(ref reader)));
                }

                return DataNode.Mapping(entries);
            default:
                return DataNode.Scalar(reader.GetString() ?? "");
        }
    }
}
