using DecisionSupport.RuleSets;

namespace DecisionSupport.Papers;

/// <summary>A part of a paper: a heading with a text, with lines, or with both. It is left out while it has nothing to say. Immutable.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="When">The condition; null when it stands on every paper.</param>
/// <param name="Text">The text; null when there is none.</param>
/// <param name="Lines">Lines, some of them lists that are filled from the decision.</param>
/// <param name="IsNumbered">Whether its lines are numbered.</param>
internal sealed record PaperPart(LocalizedText Heading, Expression? When, Wording? Text, ImmutableArray<PaperLine> Lines, bool IsNumbered);
