namespace Jiping.Authoring.Packages.Yaml;

/// <summary>What is to be written as YAML, with the remarks that go with it.</summary>
internal abstract record YamlPart;

/// <summary>A word, a number or nothing.</summary>
/// <param name="Text">Empty for a key that is left open.</param>
/// <param name="Plain">True for what is written without quotes whatever it looks like: numbers, true.</param>
internal sealed record YamlWord(string Text, bool Plain = false) : YamlPart
{
    public static readonly YamlWord Open = new("", true);
}

/// <summary>Keys and values in order.</summary>
/// <param name="Entries">In order.</param>
/// <param name="Flow">True to write it on one line: {数值: 1, 单位: 元}.</param>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, bool Flow = false) : YamlPart;

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlPart> Items, bool Flow = false) : YamlPart;

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="Remark">Behind the value, for who fills it in; empty for none.</param>
/// <param name="Head">Lines before the key.</param>
/// <param name="Gap">True for a blank line before it.</param>
internal sealed record YamlEntry(string Key, YamlPart Value, string Remark = "", string Head = "", bool Gap = false);
