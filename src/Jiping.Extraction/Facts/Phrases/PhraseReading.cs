using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>What the phrase before a number names.</summary>
internal readonly record struct PhraseReading
{
    /// <summary>The concept, or null where the phrase names none or several.</summary>
    public Concept? Concept { get; init; }

    /// <summary>The second concept of 收入支出, or null.</summary>
    public Concept? Second { get; init; }

    /// <summary>Which part of the concept: what stands before its name and says nothing else (乡村振兴 of 乡村振兴项目支出); empty for the whole.</summary>
    public string Of { get; init; }

    /// <summary>The words that name it, without qualities; empty where the phrase names nothing and goes on with the subject.</summary>
    public string Name { get; init; }

    public Qualities Qualities { get; init; }

    /// <summary>True for 收入 and 支出 alone, which also are verbs and the figures of anything.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>True where the name has several meanings.</summary>
    public bool IsAmbiguous { get; init; }

    public bool IsEmpty => Name.Length == 0;
}
