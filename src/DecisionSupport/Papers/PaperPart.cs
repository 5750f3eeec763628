using DecisionSupport.RuleSets;

namespace DecisionSupport.Papers;

/// <summary>A part of a paper: a heading with a text, with items, or with both. It is left out while it has nothing to say. Immutable.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="When">The condition; null when it stands on every paper.</param>
/// <param name="Text">The text; null when there is none.</param>
/// <param name="Items">Lines, and lists that are filled from the decision.</param>
/// <param name="IsNumbered">Whether its items are numbered.</param>
internal sealed record PaperPart(LocalizedText Heading, Expression? When, Wording? Text, ImmutableArray<PaperItem> Items, bool IsNumbered);

/// <summary>A line of a paper, or a list. Immutable.</summary>
/// <param name="When">The condition; null when it always stands there.</param>
internal abstract record PaperItem(Expression? When);

/// <summary>A line that the author writes.</summary>
/// <param name="When">The condition; null when it always stands there.</param>
/// <param name="Party">Whose name leads it; null when it is nobody's line.</param>
/// <param name="Lead">Other words that lead it; null when there are none.</param>
/// <param name="Words">The line; null when it only has blanks.</param>
/// <param name="MostQuestions">Up to how many open questions to the party stand below it.</param>
/// <param name="Blanks">What is filled in by hand.</param>
/// <param name="IsWarning">Whether it warns.</param>
internal sealed record PaperLine(
    Expression? When, Party? Party, LocalizedText? Lead, LocalizedText? Words, int MostQuestions, ImmutableArray<LocalizedText> Blanks, bool IsWarning) : PaperItem(When);
