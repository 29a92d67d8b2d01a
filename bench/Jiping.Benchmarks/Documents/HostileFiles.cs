using System.IO.Compression;
using System.Text;

namespace Jiping.Benchmarks.Documents;

/// <summary>Files that are meant to exhaust a reader, written to a folder; what each of them does is its name in the table.</summary>
internal static class HostileFiles
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Sentence = "支出88.00万元，其中基本支出60.00万元，项目支出26.00万元。";

    /// <summary>What the file is, and its path.</summary>
    public static IEnumerable<(string What, string Path)> Make(string folder)
    {
        yield return ("zip bomb: 600 MB of one digit in a docx", Docx(folder, "bomb.docx", static text => Repeat(text, "9", 600 << 20)));
        yield return ("flat archive of 120 MB of text", Zip(folder, "flat.zip", static text => Repeat(text, "支出5万元。", 8 << 20)));
        yield return ("tables nested a hundred deep", Docx(folder, "deep.docx", static text =>
        {
            text.Write("</w:t></w:r></w:p>");
            Repeat(text, "<w:tbl><w:tr><w:tc>", 100);
            text.Write($"<w:p><w:r><w:t>{Sentence}</w:t></w:r></w:p>");
            Repeat(text, "<w:p/></w:tc></w:tr></w:tbl>", 100);
            text.Write("<w:p><w:r><w:t>");
        }));
        yield return ("sheet of 100,000 rows, ten columns", Sheet(folder, "rows.xlsx"));
        yield return ("one line of 200,000 faulty sentences", Text(folder, "line.txt", static text => Repeat(text, Sentence, 200_000)));
        yield return ("two million opening brackets", Text(folder, "brackets.txt", static text => Repeat(text, "（《“", 700_000)));
        yield return ("random bytes named docx", Bytes(folder, "binary.docx"));
    }

    private static string Docx(string folder, string name, Action<TextWriter> content) => Package(folder, name, "word/document.xml", "wordprocessingml.document", text =>
    {
        text.Write($"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>");
        content(text);
        text.Write("</w:t></w:r></w:p></w:body></w:document>");
    });

    private static string Sheet(string folder, string name)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        string path = Package(folder, name, "xl/workbook.xml", "spreadsheetml.sheet",
            static text => text.Write($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        Write(zip, "xl/_rels/workbook.xml.rels", static text => text.Write(
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        Write(zip, "xl/worksheets/sheet1.xml", static text =>
        {
            text.Write($"<worksheet xmlns=\"{Main}\"><sheetData>");
            for (int row = 1; row <= 100_000; row++)
            {
                text.Write($"<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>行{row}</t></is></c>");
                for (char column = 'B'; column <= 'J'; column++)
                    text.Write($"<c r=\"{column}{row}\"><v>{row}.5</v></c>");
                text.Write("</row>");
            }
            text.Write("</sheetData></worksheet>");
        });
        return path;
    }

    private static string Package(string folder, string name, string main, string kind, Action<TextWriter> content)
    {
        string path = Path.Combine(folder, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Write(zip, "[Content_Types].xml", text => text.Write(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
            $"<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.{kind}.main+xml\"/></Types>"));
        Write(zip, "_rels/.rels", text => text.Write(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" " +
            $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{main}\"/></Relationships>"));
        Write(zip, main, content);
        return path;
    }

    private static string Zip(string folder, string name, Action<TextWriter> content)
    {
        string path = Path.Combine(folder, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Write(zip, "a.txt", content);
        return path;
    }

    private static string Text(string folder, string name, Action<TextWriter> content)
    {
        string path = Path.Combine(folder, name);
        using var text = new StreamWriter(path, false, new UTF8Encoding(false));
        content(text);
        return path;
    }

    private static string Bytes(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        var bytes = new byte[5_000];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static void Write(ZipArchive zip, string name, Action<TextWriter> content)
    {
        using var text = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        content(text);
    }

    private static void Repeat(TextWriter text, string what, int count)
    {
        // In blocks: the writer's own buffer would be flushed character by character.
        string block = string.Concat(Enumerable.Repeat(what, 1_000));
        for (; count >= 1_000; count -= 1_000)
            text.Write(block);
        for (; count > 0; count--)
            text.Write(what);
    }
}
