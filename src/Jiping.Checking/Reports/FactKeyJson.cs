using System.Text.Json;
using Jiping.Core.Facts;

namespace Jiping.Checking.Reports;

/// <summary>The members of a fact's key in a VALUE of the output contract; what is unknown is null.</summary>
public static class FactKeyJson
{
    /// <summary>Writes concept, aspect, entity, consolidation, period, stage, scope and members; all null where there is no key.</summary>
    public static void Write(Utf8JsonWriter json, FactKey? key)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("concept", key is { Concept.IsKnown: true } ? key.Concept.ToString() : null);
        json.WriteString("aspect", ContractNames.Of(key?.Aspect ?? Aspect.Unknown));
        json.WriteString("entity", key?.Entity);
        json.WriteString("consolidation", ContractNames.Of(key?.Consolidation ?? Consolidation.Unknown));
        json.WriteString("period", key is { Period.IsKnown: true } ? key.Period.ToString() : null);
        json.WriteString("stage", ContractNames.Of(key?.Stage ?? FactStage.Unknown));
        json.WriteString("scope", ContractNames.Of(key?.FundScope ?? FundScope.Unknown));
        json.WriteStartObject("members");
        if (key is not null)
            foreach (var (axis, label) in key.Members)
                json.WriteString(axis, label);
        json.WriteEndObject();
    }
}
