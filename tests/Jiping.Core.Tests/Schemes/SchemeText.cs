using Jiping.Core.Data;
using Jiping.Core.Schemes;

namespace Jiping.Core.Tests.Schemes;

/// <summary>A small scheme as text, for tests that change one thing of it.</summary>
internal static class SchemeText
{
    public const string Plain = """
        id: test
        version: 1
        name: 试验方案
        kind: whole
        authority: {issuer: 某县财政局}
        indicators:
          - {id: execution, name: 预算执行率, weight: 10, rule: execution}
          - {id: outputs, name: 产出指标, weight: 50, own: true}
          - {id: outcomes, name: 效益指标, weight: 30, own: true}
          - {id: satisfaction, name: 满意度指标, weight: 10, own: true, category: satisfaction}
        own-rules:
          higher: proportional
          lower: proportional
          equal: proportional
          qualitative: {kind: graded, levels: [{name: 达成, from: 80, to: 100}, {name: 部分达成, from: 60, to: 80}, {name: 未达成, from: 0, to: 60}]}
        execution: {executed: annual-funds.final, budget: annual-funds.revised}
        rounding: {score: {decimals: 2}, rate: {decimals: 2}, total: {decimals: 2}}
        grades: [{name: 优, from: 90}, {name: 良, from: 80}, {name: 中, from: 60}, {name: 差, from: 0}]
        figures: [annual-funds.revised, annual-funds.final]

        """;

    /// <summary>The plain scheme with one piece of its text replaced.</summary>
    public static string With(string old, string changed)
    {
        Assert.Contains(old, Plain, StringComparison.Ordinal);
        return Plain.Replace(old, changed, StringComparison.Ordinal);
    }

    public static Scheme Read(string text) => SchemeReader.Read("试验.yaml", YamlData.Parse("试验.yaml", text));

    /// <summary>The plain scheme with further lines at its end.</summary>
    public static Scheme Also(string more) => Read(Plain + more);
}
