using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>Makes facts of the numbers of one table: fills in what title, form and document have in common.</summary>
internal sealed class TableFactWriter(FactContext context, TableGrid grid, List<DocumentFact> facts, List<UnresolvedNumber> unresolved)
{
    private const string PeopleUnit = "人";

    private static readonly MeasureUnit People = new(PeopleUnit, Dimension.Count, PeopleUnit, 1m);

    private readonly Dictionary<string, FactConcept> concepts = new(StringComparer.Ordinal);

    /// <summary>The members of the fact before: those of a row have the same.</summary>
    private FactMembers? lastMembers;

    private (string?, string?, string?, string?, string?) lastParts;

    private TableCaption caption = TableCaption.Of(grid.Caption);

    public TableGrid Grid => grid;

    public FactContext Context => context;

    public List<DocumentFact> Facts => facts;

    /// <summary>The body that the form names in its head, or null for the document's.</summary>
    public string? Entity { get; set; }

    /// <summary>The project that the form is about, or null.</summary>
    public string? Project { get; set; }

    /// <summary>The title over what is read now.</summary>
    public TableCaption Caption => caption;

    public void Retitle(string text) => caption = TableCaption.Of(text);

    public void Unresolved(GridCell cell, UnresolvedReason reason) => unresolved.Add(new(new CellNumber(grid, cell), cell.Quantity!.Value, reason));

    public void Unresolved(CellWordNumber number, UnresolvedReason reason) => unresolved.Add(new(number, number.Number.Quantity, reason));

    /// <summary>A number within words that no label of a measure stands before. 附件1 and 表2 are no quantities.</summary>
    public void Unlabelled(CellWordNumber number)
    {
        if (number.Number.Quantity.Unit != MeasureUnit.None || number.Before.AsSpan().TrimEnd() is [.., '：' or ':'])
            Unresolved(number, UnresolvedReason.NoMeasure);
    }

    /// <summary>Adds the fact of a cell; where its unit does not go with the measure, the reason instead.</summary>
    /// <param name="cell">The number.</param>
    /// <param name="draft">What it is about.</param>
    /// <param name="comparator">The comparison that another cell of the row prints.</param>
    public bool Add(GridCell cell, in FactDraft draft, Comparator comparator = Comparator.None)
    {
        if (InUnit(cell.Quantity!.Value, draft, out var reason) is not { } quantity)
        {
            Unresolved(cell, reason);
            return false;
        }
        if (comparator != Comparator.None)
            quantity = quantity with { Comparator = comparator };
        var key = KeyOf(draft);
        cell.Key = key;
        facts.Add(Fact(key, quantity, new CellNumber(grid, cell), draft));
        return true;
    }

    /// <summary>Adds the fact of a number within a cell's words.</summary>
    public bool Add(CellWordNumber number, in FactDraft draft)
    {
        if (InUnit(number.Number.Quantity, draft, out var reason) is not { } quantity)
        {
            Unresolved(number, reason);
            return false;
        }
        facts.Add(Fact(KeyOf(draft), quantity, number, draft));
        return true;
    }

    /// <summary>The body that a row names: the document's under its own name, or another.</summary>
    public string BodyOf(string name) => context.Entity is { } own && EntityNames.AreSame(own, name) ? own : name;

    /// <summary>True for the 本级 of a body that the document names without it.</summary>
    public bool IsOwnLevel(string name) =>
        name.TrimEnd('）', ')').EndsWith("本级", StringComparison.Ordinal) && context.Entity is { } own && !own.TrimEnd('）', ')').EndsWith("本级", StringComparison.Ordinal) && EntityNames.AreSame(own, name);

    /// <summary>The stage of a figure whose row and column name none.</summary>
    public FactStage DefaultStage(Concept concept)
    {
        if (concept.Dimension == Dimension.Points)
            return FactStage.Final;
        if (caption.Stage != FactStage.Unknown)
            return caption.Stage;
        if (concept is { Scope: KnownMeasures.Scope, Dimension: not Dimension.Money } && context.Kind is DocumentKind.Report or DocumentKind.FinalAccount)
            return FactStage.Actual;
        return context.Kind switch
        {
            DocumentKind.Report or DocumentKind.FinalAccount => FactStage.Final,
            // The data sheet says of the year's staff, buildings and rates what they were; of other money its columns say it.
            DocumentKind.DataSheet when concept.Dimension != Dimension.Money || concept.Scope == "staff-and-assets" => FactStage.Final,
            DocumentKind.ScoringForm or DocumentKind.ProjectForm when concept.Id == "execution-rate" => FactStage.Final,
            _ => FactStage.Unknown,
        };
    }

    private static DocumentFact Fact(FactKey key, Quantity quantity, INumberSource source, in FactDraft draft) =>
        new(key, quantity, source, draft.Label) { Stated = Stated(draft), Indicator = draft.Indicator };

    private static FactParts Stated(in FactDraft draft)
    {
        var parts = FactParts.Concept | FactParts.Aspect;
        if (draft.Stage != FactStage.Unknown)
            parts |= FactParts.Stage;
        if (draft.Period is not null)
            parts |= FactParts.Period;
        if (draft.Scope != FundScope.Unknown)
            parts |= FactParts.FundScope;
        if (draft.Entity is not null)
            parts |= FactParts.Entity;
        if (draft.Subject is not null || draft.Project is not null || draft.Member is not null || !string.IsNullOrEmpty(draft.Part))
            parts |= FactParts.Members;
        return parts;
    }

    private FactKey KeyOf(in FactDraft draft) => new()
    {
        Concept = draft.Concept is { } concept ? ConceptOf(concept.Id) : FactConcept.Open("", draft.Object),
        Aspect = draft.Aspect,
        Entity = draft.UnknownEntity ? null : draft.Entity ?? Entity ?? context.Entity,
        Consolidation = context.Kind == DocumentKind.BudgetReport ? caption.Consolidation : draft.IsOwnLevel ? Consolidation.OwnLevel : Consolidation.AsReported,
        Period = PeriodOf(draft.Period),
        Stage = draft.Stage != FactStage.Unknown || draft.Concept is null ? draft.Stage : DefaultStage(draft.Concept),
        FundScope = draft.Scope != FundScope.Unknown ? draft.Scope : ScopeOf(draft.Concept),
        Members = MembersOf(draft),
    };

    /// <summary>The funds that the title names, for measures of money whose own name does not hold them.</summary>
    private FundScope ScopeOf(Concept? concept) =>
        concept is { Dimension: Dimension.Money } && caption.Scope != FundScope.Unknown && !FundNames.AreIn(concept.Name) ? caption.Scope
        // A final account prints the same table for several funds; without its title nobody knows which it is.
        : concept is { Dimension: Dimension.Money } && context.Kind == DocumentKind.FinalAccount && caption.Text.Length == 0 && !FundNames.AreIn(concept.Name) ? FundScope.Unknown
        : FundScope.All;

    private FactConcept ConceptOf(string id)
    {
        if (!concepts.TryGetValue(id, out var concept))
            concepts.Add(id, concept = FactConcept.Of(id));
        return concept;
    }

    private FactPeriod PeriodOf(LabelPeriod? period)
    {
        if (period?.Year is { } year)
            return FactPeriod.Year(year);
        return (caption.Year ?? context.Year) is { } own ? FactPeriod.Year(own + (period?.Offset ?? 0)) : FactPeriod.Unknown;
    }

    private FactMembers MembersOf(in FactDraft draft)
    {
        string? project = draft.Project ?? Project;
        if (draft.Subject is null && project is null && draft.Member is null && string.IsNullOrEmpty(draft.Part) && string.IsNullOrEmpty(draft.Whole))
            return FactMembers.None;
        var parts = (draft.Subject, project, draft.Part, draft.Whole, draft.Member);
        if (lastMembers is not null && parts == lastParts)
            return lastMembers;
        var pairs = new List<KeyValuePair<string, string>>(3);
        Add("subject", draft.Subject);
        Add("project", project);
        Add("of", draft.Part);
        Add("whole", draft.Whole);
        Add("indicator", draft.Member);
        lastParts = parts;
        return lastMembers = FactMembers.Of(pairs);

        void Add(string axis, string? label)
        {
            if (!string.IsNullOrWhiteSpace(label))
                pairs.Add(new(axis, label));
        }
    }

    /// <summary>The quantity in the unit that it prints or that its header gives; null where the two do not go together or none is known.</summary>
    private Quantity? InUnit(Quantity quantity, in FactDraft draft, out UnresolvedReason reason)
    {
        // A project's form that does not say which project it is would pass for the unit's.
        reason = UnresolvedReason.Ambiguous;
        if (context.Kind == DocumentKind.ProjectForm && draft.Project is null && Project is null)
            return null;
        reason = UnresolvedReason.NoMeasure;
        bool bare = quantity.Unit == MeasureUnit.None;
        if (draft.Aspect is Aspect.Growth or Aspect.Share)
            return Percent(quantity, draft.Unit, ref reason);
        if (draft.Concept is not { } concept)
            return bare && draft.Unit is not null ? quantity with { Unit = draft.Unit } : quantity;
        switch (concept.Dimension)
        {
            case Dimension.Points:
                // 权重10% are ten points of a hundred.
                return quantity.Unit.Dimension is Dimension.Unstated or Dimension.Points or Dimension.Percent && quantity.Unit.Factor == 1m ? quantity with { Unit = MeasureUnit.Points } : null;
            case Dimension.Percent:
                return Percent(quantity, draft.Unit, ref reason);
            default:
                var unit = bare ? draft.Unit : quantity.Unit;
                if (unit?.Dimension == concept.Dimension)
                    return quantity with { Unit = unit };
                // 编制数 8: posts and staff are counted in people, whatever else may be.
                if (bare && concept.Dimension == Dimension.Count && unit is null)
                    return concept.Units is [PeopleUnit, ..] ? quantity with { Unit = People } : quantity;
                reason = bare ? UnresolvedReason.NoUnit : UnresolvedReason.NoMeasure;
                return null;
        }
    }

    private static Quantity? Percent(Quantity quantity, MeasureUnit? unit, ref UnresolvedReason reason)
    {
        if (quantity.Unit.Dimension == Dimension.Percent)
            return quantity;
        if (quantity.Unit != MeasureUnit.None)
            return null;
        if (unit == MeasureUnit.Percent)
            return quantity with { Unit = MeasureUnit.Percent };
        // 0.98 or 98: the header does not say.
        reason = UnresolvedReason.NoUnit;
        return null;
    }
}
