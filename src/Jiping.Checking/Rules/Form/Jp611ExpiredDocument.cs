using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>已经到期的规划、已经废止的文件。</summary>
internal sealed class Jp611ExpiredDocument : ObservationRule
{
    public override string Id => "JP611";

    public override string Title => "引用的规划或文件已到期";

    public override string Checks => "评价年度以前已经到期的规划、已经废止的办法，仍作为现行依据引用时提示核对。回顾历史的（以来、期间、收官）不算，名称后另写新的起止年份的不算。";

    public override string Basis => "引用到期的规划作为本年度的目标和依据，说明材料沿用旧稿。各文件的到期年份和替代文件见 data/lexicon/form-words.yaml。";

    public override string Bad => "单位名称：云溪市松岭区科学技术协会\n2024年度整体支出绩效自评报告\n按照《财政支出绩效评价管理暂行办法》开展自评。";

    public override string Good => "单位名称：云溪市松岭区科学技术协会\n2024年度整体支出绩效自评报告\n按照《项目支出绩效评价管理办法》开展自评。";

    public override string Mend => "改引现行的规划或文件；确需提到旧文件的，说明其时间。";

    protected internal override ObservationKind Kind => ObservationKind.ExpiredDocument;
}
