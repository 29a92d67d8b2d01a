using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Jiping.SampleMaker;

/// <summary>One error that is put into the planted package.</summary>
/// <param name="Id">Name by which the texts ask for it.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Kind">Kind of the relation that breaks (output contract).</param>
/// <param name="Right">What the clean package prints.</param>
/// <param name="Wrong">What the planted package prints.</param>
/// <param name="Printed">The wrong number as a finding shows it.</param>
/// <param name="Expected">What ought to stand there, as a finding shows it; empty where a finding cannot tell.</param>
internal sealed record Plant(string Id, string File, string Kind, string Right, string Wrong, string Printed, string Expected)
{
    /// <summary>True for what only the bureau's lists can tell.</summary>
    public bool NeedsLists { get; init; }
}

/// <summary>The planted errors: each breaks one relation and no other, so that one finding answers it.</summary>
internal static class Plants
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NewLine = "\n",
    };

    public static IReadOnlyList<Plant> All { get; } =
    [
        new("vehicles", SampleWriter.DataSheetFile, "sum", "1.71", "1.17", "1.71", "1.17"),
        new("whole", SampleWriter.DataSheetFile, "sum", "", "", "74.89", "78.09"),
        new("score-bound", SampleWriter.ScoringFormFile, "bound", "8", "9", "9", "8"),
        new("weight", SampleWriter.ScoringFormFile, "weight", "10", "12", "30", "32"),
        new("goal", SampleWriter.ScoringFormFile, "same-fact", "", "", "科普阵地开放不少于200天，服务对象满意度达到95%以上。", ""),
        new("target", SampleWriter.ScoringFormFile, "same-fact", "100%", "≥90%", "≥90%", "＝100%") { NeedsLists = true },
        new("points", SampleWriter.ScoringFormFile, "weight", "", "", "12分", "10分") { NeedsLists = true },
        new("introduction", SampleWriter.ReportFile, "year", "2024年度", "2023年度", "2023", "2024"),
        new("offices", SampleWriter.ReportFile, "count", "3", "4", "4", "3"),
        new("purchase", SampleWriter.ReportFile, "same-fact", "9.35万元", "9.53万元", "9.53万元", "9.35万元"),
        new("share", SampleWriter.ReportFile, "ratio", "26.63%", "26.36%", "26.36%", "26.63%"),
        new("growth", SampleWriter.ReportFile, "growth", "4.54%", "4.45%", "4.45%", "4.54%"),
        new("unit-slip", SampleWriter.ReportFile, "unit", "7.62万元", "7.62元", "7.62元", "7.62万元"),
        new("unit-missing", SampleWriter.ReportFile, "unit", "0.79万元", "0.79", "0.79", "0.79万元"),
        new("change", SampleWriter.ReportFile, "difference", "6.39万元", "6.93万元", "6.93万元", "6.39万元"),
        new("balance", SampleWriter.ReportFile, "balance", "17.63万元", "16.73万元", "16.73万元", "17.63万元"),
        new("part", SampleWriter.ReportFile, "sum", "11.75万元", "11.57万元", "40.55万元", "40.37万元"),
        new("execution", SampleWriter.ReportFile, "ratio", "98.31%", "98.13%", "98.13%", "98.31%"),
        new("halves", SampleWriter.ReportFile, "sum", "15场次", "16场次", "26场次", "27场次"),
        new("score-total", SampleWriter.ReportFile, "score", "99.63分", "99.36分", "99.36分", "99.63分"),
        new("grade", SampleWriter.ReportFile, "grade", "优", "良", "良", "优"),
        new("no-form", SampleWriter.ReferenceFile, "count", "", "", "“流动科普设施运行维护经费”", "3个项目都有自评表") { NeedsLists = true },
    ];

    public static Plant Get(string id) => All.Single(plant => plant.Id == id);

    /// <summary>The list as the tests read it.</summary>
    public static string ToJson() =>
        JsonSerializer.Serialize(All.Select(static plant => new { plant.File, plant.Kind, plant.Printed, plant.Expected, plant.NeedsLists }), Format) + "\n";
}
