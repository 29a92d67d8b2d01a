namespace Jiping.Checking.Observations;

/// <summary>What was observed; one rule judges one kind.</summary>
public enum ObservationKind
{
}
