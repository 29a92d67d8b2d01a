using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>简化字文本里混入的繁体字、异体字。</summary>
internal sealed class Jp608TraditionalCharacter : ObservationRule
{
    public override string Id => "JP608";

    public override string Title => "繁体字混入";

    public override string Checks => "以简化字写成的材料中夹有繁体字、异体字时，列出全部位置。全文用繁体字的不判断，书名号内的文字和《通用规范汉字表》收录的人名、地名用字不查。";

    public override string Basis => "《国家通用语言文字法》第九条、《通用规范汉字表》（国发〔2013〕23号）。繁体字多是从其他网页或文件粘贴带入的。";

    public override string Bad => "面向中小學生开展科普活动。";

    public override string Good => "面向中小学生开展科普活动。";

    public override string Mend => "改用规范汉字；确属姓名、文物名称的可以保留。";

    protected internal override ObservationKind Kind => ObservationKind.TraditionalCharacter;
}
