using System.Xml;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Annotations.Sheets;

/// <summary>A worksheet and the part that holds it.</summary>
internal sealed record SheetPart(string Name, string Part, bool Hidden)
{
    /// <summary>The worksheets of a workbook in their order.</summary>
    /// <param name="package">The open file.</param>
    /// <param name="mainPart">Name of the workbook part.</param>
    /// <param name="workbook">Its markup.</param>
    public static List<SheetPart> All(OfficePackage package, string mainPart, string workbook)
    {
        var targets = package.Relationships(mainPart).Where(r => r.Kind == "worksheet" && package.Contains(r.Target)).DistinctBy(static r => r.Id).ToDictionary(static r => r.Id, static r => r.Target);
        var sheets = new List<SheetPart>();
        using var text = new StringReader(workbook);
        using var reader = XmlReader.Create(text, OfficePackage.Settings(new NameTable()));
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sheet" && targets.TryGetValue(XmlValues.RelationshipId(reader) ?? "", out var part))
                sheets.Add(new SheetPart(reader.GetAttribute("name") ?? "", part, reader.GetAttribute("state") is "hidden" or "veryHidden"));
        return sheets;
    }
}
