namespace Jiping.Web.Checks;

/// <summary>How the files of an upload make packages.</summary>
public enum CheckKind
{
    /// <summary>All of them are one package.</summary>
    One,

    /// <summary>Each child of the folder is one.</summary>
    Batch,

    /// <summary>They are sorted by the units of a roster.</summary>
    ByUnit,
}
