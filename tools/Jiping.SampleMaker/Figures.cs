namespace Jiping.SampleMaker;

/// <summary>Hands the texts the right or the wrong number of a planted error.</summary>
internal sealed class Figures(bool planted)
{
    public string this[string id] => planted ? Plants.Get(id).Wrong : Plants.Get(id).Right;

    /// <summary>True in the package with errors.</summary>
    public bool IsPlanted => planted;

    /// <summary>One of two texts, for what has to change along with a planted error.</summary>
    public string Either(string clean, string wrong) => planted ? wrong : clean;
}
