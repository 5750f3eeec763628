using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Spaces;

/// <summary>
/// The values of a fact, cut into cells within which no leaf changes its truth. Each cell has a value that stands for it; a cell with the null value
/// stands for not knowing.
/// </summary>
internal sealed record FactCells(Fact Fact, ImmutableArray<FeelValue> Values);
