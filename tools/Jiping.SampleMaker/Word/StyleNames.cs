namespace Jiping.SampleMaker.Word;

/// <summary>Ids of the paragraph styles.</summary>
internal static class StyleNames
{
    public const string Normal = "a";
    public const string Title = "a1";
    public const string Body = "a2";
    public const string Cell = "a3";
    public const string SmallCell = "a6";
    public const string Note = "a7";
    public const string Annex = "a4";
    public const string Sign = "a5";

    public static string Heading(int level) => level.ToString(provider: null);
}
