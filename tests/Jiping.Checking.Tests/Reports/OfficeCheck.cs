// The SDK's root namespace is called like our enum of formats.
extern alias OfficeSdk;

using OfficeSdk::DocumentFormat.OpenXml.Packaging;
using OfficeSdk::DocumentFormat.OpenXml.Validation;

namespace Jiping.Checking.Tests.Reports;

/// <summary>Files that are written for people must be valid by the SDK, which is stricter than the programs that open them.</summary>
internal static class OfficeCheck
{
    public static void ValidDocument(Stream content)
    {
        content.Position = 0;
        using var document = WordprocessingDocument.Open(content, isEditable: false);
        Valid(document);
    }

    public static void ValidWorkbook(Stream content)
    {
        content.Position = 0;
        using var document = SpreadsheetDocument.Open(content, isEditable: false);
        Valid(document);
    }

    private static void Valid(OpenXmlPackage package) =>
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(static fault => $"{fault.Path?.XPath}: {fault.Description}"));
}
