using System.Globalization;
using System.Text;
using ExcelDataReader;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Reads the workbook stream of .xls and .et in this process: one table a sheet, its cells as they are displayed.</summary>
internal static class XlsReader
{
    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    static XlsReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="workbook">The stream of records, taken out of its container.</param>
    /// <param name="records">What was counted in it.</param>
    /// <param name="path">Path to show.</param>
    /// <param name="limits">Bounds.</param>
    /// <remarks>What is damaged ends in one of many exceptions of the library; the caller takes them all.</remarks>
    public static Document Read(Stream workbook, BiffRecords records, string path, ReadLimits limits)
    {
        var context = new WorkbookContext(path, limits);
        var blocks = new List<Block>();
        using var reader = ExcelReaderFactory.CreateBinaryReader(workbook, new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.GetEncoding("GB18030") });
        do
        {
            context.CountCells();
            blocks.Add(ReadSheet(reader, context));
        }
        while (reader.NextResult());
        blocks.AddRange(context.Headers);
        blocks.AddRange(context.Footers);
        Name(records, context);
        return new Document { Path = path, Format = DocumentFormat.Xlsx, Blocks = blocks.ToArray(), Skipped = context.Skipped.ToList() };
    }

    private static Table ReadSheet(IExcelDataReader reader, WorkbookContext context)
    {
        var hidden = reader.VisibleState is "hidden" or "veryhidden";
        if (hidden)
            context.Skipped.HiddenSheet();
        var cells = new SheetCells(context, reader.Name, hidden);
        foreach (var area in reader.MergeCells ?? [])
            cells.Merge(new CellArea(area.FromRow + 1, area.FromColumn + 1, area.ToRow + 1, area.ToColumn + 1));
        for (var column = 0; column < reader.FieldCount; column++)
            if (reader.GetColumnWidth(column) <= 0)
                cells.HideColumns(column + 1, column + 1);
        Print(reader.HeaderFooter, context);
        for (var row = 1; reader.Read(); row++)
        {
            var rowHidden = reader.RowHeight <= 0;
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (Shown(reader, column, context) is { } shown)
                    cells.Add(row, column + 1, shown, rowHidden);
                else if (reader.GetNumberFormatIndex(column) >= 0)
                    cells.AddEmpty(row, column + 1, rowHidden);
            }
        }
        return cells.Build();
    }

    /// <summary>A cell as it is displayed; null where it is empty.</summary>
    private static Displayed? Shown(IExcelDataReader reader, int column, WorkbookContext context)
    {
        switch (reader.GetValue(column))
        {
            case null or "":
                return null;
            case string text:
                return Text(Format(reader, column, context).Display(SharedStrings.Clean(text)));
            case bool truth:
                return Text(truth ? "TRUE" : "FALSE");
            case DateTime date:
                return Number((decimal)(date - Epoch).Ticks / TimeSpan.TicksPerDay, reader, column, context);
            case TimeSpan time:
                return Number((decimal)time.Ticks / TimeSpan.TicksPerDay, reader, column, context);
            case IFormattable number:
                var stored = number.ToString(null, CultureInfo.InvariantCulture);
                if (StoredNumbers.Parse(stored) is { } value)
                    return Number(value, reader, column, context);
                context.Skipped.InvalidNumber();
                return Text(stored);
            case var other:
                return Text(other.ToString() ?? "");
        }
    }

    private static Displayed Number(decimal value, IExcelDataReader reader, int column, WorkbookContext context)
    {
        var displayed = Format(reader, column, context).Display(value, from1904: false);
        if (displayed.Text.Length == 0)
            context.Skipped.HiddenByFormat();
        return displayed;
    }

    private static NumberFormat Format(IExcelDataReader reader, int column, WorkbookContext context) =>
        reader.GetNumberFormatIndex(column) is >= 0 and var id
            ? context.Formats.OfCode(CellFormats.BuiltIn(id) ?? reader.GetNumberFormatString(column))
            : NumberFormat.General;

    private static Displayed Text(string shown) => new(shown, null, 0);

    private static void Print(HeaderFooter? printed, WorkbookContext context)
    {
        if (printed?.OddHeader is { Length: > 0 } header)
            context.Print(header, context.Headers, $"header{++context.HeaderCount}");
        if (printed?.OddFooter is { Length: > 0 } footer)
            context.Print(footer, context.Footers, $"footer{++context.FooterCount}");
    }

    private static void Name(BiffRecords records, WorkbookContext context)
    {
        if (records.Errors > 0)
            context.Skipped.Add("公式错误值", "单元格显示的是错误（如 #DIV/0!），没有读取", records.Errors);
        if (records.Comments > 0)
            context.Skipped.Add("批注", "旧版工作簿中的批注没有读；需要检查时请另存为 xlsx", records.Comments);
        if (records.TextBoxes > 0)
            context.Skipped.Add("文本框", "旧版工作簿中的文本框没有读；需要检查时请另存为 xlsx", records.TextBoxes);
        if (records.Pictures > 0)
            context.Skipped.Picture(records.Pictures);
        if (records.Charts > 0)
            context.Skipped.Chart(records.Charts);
    }
}
