using BenchmarkDotNet.Attributes;
using Jiping.Extraction.Quantities;

namespace Jiping.Benchmarks.Measures;

/// <summary>The recognizer alone, on sentences of different kinds.</summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private readonly List<NumberMention> numbers = [];

    /// <summary>What kind of text it is.</summary>
    [Params("money", "counts", "words")]
    public string Kind { get; set; } = "";

    private string text = "";

    [GlobalSetup]
    public void Choose() => text = Kind switch
    {
        "money" => "2024年度支出合计281.27万元，比上年增加13.22万元，增长4.93%，其中：基本支出206.38万元，占73.37%；项目支出74.89万元，占26.63%。",
        "counts" => "全年开展科普活动26场次，受益群众2.1万多人次，发放资料18500余份，培训科技辅导员一百二十八人次，涉及十六个乡镇街道。",
        _ => "联系和服务全区科学技术工作者，开展学术交流和科学普及，弘扬科学家精神，反映科技工作者的意见建议，维护其合法权益。",
    };

    [Benchmark]
    public int Recognize()
    {
        numbers.Clear();
        QuantityRecognizer.Recognize(text, numbers);
        return numbers.Count;
    }
}
