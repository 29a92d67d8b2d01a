using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>项目之和超出项目支出。</summary>
internal sealed class Jp209ProjectSum : RelationRule
{
    public override string Id => "JP209";

    public override string Title => "项目之和超出项目支出";

    public override string Checks => "各项目自评表或基础数据表各行的支出之和，不应超出部门的项目支出；只有一个项目时两者相等。材料里的项目可能不全，少于项目支出时不判断。";

    public override string Basis => "部门整体支出包含全部项目支出；项目表与部门表由同一套账生成。";

    public override string Bad => "项目支出30.00万元；项目自评表：科普活动20.00万元、人才培训15.00万元。";

    public override string Good => "项目支出35.00万元；项目自评表：科普活动20.00万元、人才培训15.00万元。";

    public override string Mend => "核对各项目表的执行数与部门项目支出。";

    protected override RelationSource Source => RelationSource.ProjectSum;
}
