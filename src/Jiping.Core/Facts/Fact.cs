using Jiping.Core.Quantities;

namespace Jiping.Core.Facts;

/// <summary>
/// A number that is known to say something: what (<paramref name="Key"/>), how much, and where it comes from. The source is the
/// caller's (a place in a document, a query over a ledger, a person): the core knows none of them.
/// </summary>
public sealed record Fact<TSource>(FactKey Key, Quantity Quantity, TSource Source)
    where TSource : class;
