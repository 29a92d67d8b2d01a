using Jiping.Core.Quantities;

namespace Jiping.Authoring.Filling;

/// <summary>What the package has for a key.</summary>
/// <param name="Quantity">The value; null where there is none.</param>
/// <param name="From">Which figure it is, in Chinese.</param>
/// <param name="Id">Id of the item; empty for what is computed.</param>
/// <param name="Why">Why there is none.</param>
/// <param name="Required">True where the scheme asks for the figure.</param>
internal sealed record FoundValue(Quantity? Quantity, string From, string Id, string Why = "", bool Required = false);
