using System.Globalization;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports;

/// <summary>A location in words that a clerk finds in Word or WPS: 正文第31段, 正文表2第5行第3列, 工作表“收支”B7.</summary>
public static class Place
{
    public static string Of(Location location, DocumentFormat format)
    {
        ArgumentNullException.ThrowIfNull(location);
        var page = location.Page is { } number ? $"第{number}页" : "";
        if (format == DocumentFormat.Xlsx)
            return SheetPlace(location);
        var part = PartName(location.Part);
        if (location.Table is { } table)
        {
            var cell = location.Row is { } row && location.Column is { } column ? $"第{row}行第{column}列" : "";
            var inner = location.Paragraph > 1 ? $"第{location.Paragraph}段" : "";
            return $"{page}{part}表{table}{cell}{inner}";
        }

        var unit = format is DocumentFormat.Text or DocumentFormat.Markdown ? "行" : "段";
        return location.Paragraph is { } paragraph ? $"{page}{part}第{paragraph}{unit}" : page + part;
    }

    /// <summary>Column letters of a workbook: 1 is A, 27 is AA.</summary>
    public static string ColumnLetters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }

    private static string SheetPlace(Location location) => location is { Row: { } row, Column: { } column }
        ? $"工作表“{location.Part}”{ColumnLetters(column)}{row}"
        : $"工作表“{location.Part}”";

    private static string PartName(string part)
    {
        var name = part.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var number = part[name.Length..];
        return name switch
        {
            "body" => "正文",
            "header" => "页眉" + number,
            "footer" => "页脚" + number,
            "footnotes" => "脚注",
            "endnotes" => "尾注",
            "textbox" => "文本框" + number,
            "comment" => "批注" + number,
            _ => string.Create(CultureInfo.InvariantCulture, $"“{part}”"),
        };
    }
}
