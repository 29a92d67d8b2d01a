namespace Jiping.SampleMaker.Texts;

/// <summary>The unit of the samples. Place, people and figures are invented.</summary>
internal static class Unit
{
    public const string Name = "澄川市青禾区科学技术协会";
    public const string Filled = "2025年3月18日";
    public const string Preparer = "周文禾";
    public const string Leader = "林立远";
    public const string Code = "101001";

    /// <summary>The line below a form.</summary>
    public const string SignedBy = $"填表人：{Preparer}　　　　单位负责人：{Leader}　　　　填报日期：{Filled}";
}
