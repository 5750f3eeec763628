namespace DecisionSupport;

/// <summary>Something unknown that would tell whether days are covered: a fact, or a field of a period. Immutable.</summary>
/// <param name="Id">The fact's id; for a field, the list's id, a dot and the field's name.</param>
/// <param name="Question">The question.</param>
/// <param name="AskedOf">Who knows.</param>
public sealed record TimelineQuestion(string Id, LocalizedText Question, Party AskedOf);
