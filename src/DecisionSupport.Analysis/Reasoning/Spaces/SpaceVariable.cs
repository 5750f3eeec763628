namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>What a variable of a diagram stands for.</summary>
internal abstract record SpaceVariable(string Text);

/// <summary>A fact, cut into cells.</summary>
internal sealed record FactVariable(string Fact, ImmutableArray<Cell> Cells) : SpaceVariable(Fact);

/// <summary>Whether a fact that cannot be cut is known: cell 0, or not: cell 1.</summary>
internal sealed record KnownVariable(string Fact) : SpaceVariable(Fact);

/// <summary>
/// The answer to a question that reads several facts, or one that cannot be cut, once all of them are known: true in cell 0, false in cell 1, and in
/// cell 2, where there is one, that FEEL has no answer. The analysis takes every answer for possible.
/// </summary>
internal sealed record AnswerVariable(Question Question) : SpaceVariable(Question.Term.Text);
