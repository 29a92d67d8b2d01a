using System.Text.Json;
using Jiping.Authoring.Facts;
using Jiping.Authoring.Ledgers;
using Jiping.Checking.Reports;
using Jiping.Core.Ledgers;
using Jiping.Core.Ledgers.Queries;

namespace Jiping.Cli.Facts;

/// <summary>The numbers of a package folder, for people and for programs: from a number to its entries and the files behind them.</summary>
internal static class PackageFactsText
{
    private static readonly Dictionary<PackageFactSource, (string Word, string Id)> Sources = new()
    {
        [PackageFactSource.Entered] = ("填写", "entered"), [PackageFactSource.Ledger] = ("台账", "ledger"), [PackageFactSource.Score] = ("计算", "score"),
    };

    public static void List(PackageFacts facts, TextWriter output)
    {
        output.WriteLine($"填报包：{facts.Package.Package.Info.Entity} {facts.Package.Package.Info.Year} 年度，共 {facts.All.Count} 个数");
        output.WriteLine();
        foreach (var fact in facts.All)
            output.WriteLine($"{$"[{fact.Id}]",6} {fact.Name} {fact.Value}（{Sources[fact.Source].Word}，{fact.File}{(fact.Hits.Count > 0 ? $"，台账 {fact.Hits.Count} 条" : "")}）");
        foreach (var notice in facts.Ledger.Notices(facts.Package.Package))
            output.WriteLine($"请核对：{notice}");
    }

    public static void Explain(PackageFacts facts, PackageFact fact, TextWriter output)
    {
        output.WriteLine($"数 {fact.Id}：{fact.Name} {fact.Value}");
        output.WriteLine($"  来源：{Sources[fact.Source].Word}，{fact.File}");
        foreach (string ground in fact.Grounds)
            output.WriteLine($"  {ground}");
        foreach (var reference in fact.Evidence)
            output.WriteLine($"  佐证 {Evidence(facts, reference)}");
        foreach (var hit in fact.Hits)
        {
            output.WriteLine($"  {hit.Entry.Id} {LedgerDate.Write(hit.Entry.Date)} {hit.Entry.Title}{Amount(hit)}，{hit.Entry.Place}");
            foreach (var reference in hit.Entry.Evidence)
                output.WriteLine($"    佐证 {Evidence(facts, reference)}");
            if (hit.Entry.Evidence.Count == 0)
                output.WriteLine("    没有佐证");
        }
    }

    /// <summary>All numbers, or only one.</summary>
    public static void Json(PackageFacts facts, PackageFact? only, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented: true)))
        {
            json.WriteStartObject();
            ContractJson.WriteContract(json);
            json.WriteString("entity", facts.Package.Package.Info.Entity);
            json.WriteNumber("year", facts.Package.Package.Info.Year);
            json.WriteStartArray("facts");
            foreach (var fact in only is null ? facts.All : [only])
                Write(facts, fact, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(PackageFacts facts, PackageFact fact, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("id", fact.Id);
        json.WriteString("name", fact.Name);
        json.WriteString("value", fact.Value);
        json.WriteString("source", Sources[fact.Source].Id);
        json.WriteString("file", fact.File);
        json.WriteStartArray("grounds");
        foreach (string ground in fact.Grounds)
            json.WriteStringValue(ground);
        json.WriteEndArray();
        Write(facts, fact.Evidence, json);
        json.WriteStartArray("entries");
        foreach (var hit in fact.Hits)
        {
            json.WriteStartObject();
            json.WriteString("id", hit.Entry.Id);
            json.WriteString("date", LedgerDate.Write(hit.Entry.Date));
            json.WriteString("title", hit.Entry.Title);
            if (hit.Amount is { } amount)
                json.WriteString("amount", LedgerAnswer.Number(amount));
            if (hit.Counted.Length > 0)
                json.WriteString("counted", hit.Counted);
            json.WriteString("path", hit.Entry.Place.Path);
            json.WriteNumber("line", hit.Entry.Place.Row);
            Write(facts, hit.Entry.Evidence, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(PackageFacts facts, IReadOnlyList<EvidenceReference> references, Utf8JsonWriter json)
    {
        json.WriteStartArray("evidence");
        foreach (var reference in references)
        {
            var file = LedgerEvidence.Locate(facts.Ledger.Evidence, reference);
            json.WriteStartObject();
            json.WriteString("name", reference.Name);
            json.WriteBoolean("present", file is not null);
            if (file is not null)
                json.WriteString("sha256", facts.Ledger.Evidence.HashOf(file));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Amount(LedgerHit hit) => hit.Counted.Length > 0
        ? $"，{hit.Counted}{(hit.Amount is null ? "（已计）" : "")}"
        : hit.Amount is { } amount && amount != 1m ? $"，{LedgerAnswer.Number(amount)}" : "";

    private static string Evidence(PackageFacts facts, EvidenceReference reference) =>
        LedgerEvidence.Locate(facts.Ledger.Evidence, reference) is not { } file ? $"{reference.Name}（文件不在）"
        : facts.Ledger.Evidence.HashOf(file) is var hash && reference.Hash.Length > 0 && reference.Hash != hash ? $"evidence/{file.Path}（内容与登记时不同）"
        : $"evidence/{file.Path}（SHA-256 {(hash.Length > 12 ? hash[..12] : "读不了")}…）";
}
