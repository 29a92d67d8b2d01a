using DocumentFormat.OpenXml.Wordprocessing;

namespace Jiping.SampleMaker.Word;

/// <summary>Fonts of GB/T 9704-2012. Only their names are written; a machine without them shows its own.</summary>
internal static class FontNames
{
    public const string Title = "方正小标宋简体";
    public const string Body = "仿宋_GB2312";
    public const string Heading = "黑体";
    public const string Subheading = "楷体_GB2312";
    public const string PageNumber = "宋体";

    public static RunFonts Of(string eastAsia) =>
        new() { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman", EastAsia = eastAsia };
}
