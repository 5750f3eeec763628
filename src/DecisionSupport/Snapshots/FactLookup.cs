using DecisionSupport.Diagnostics;

namespace DecisionSupport.Snapshots;

/// <summary>Finds facts for callers that name them.</summary>
internal static class FactLookup
{
    public static Fact Fact(Vocabulary vocabulary, string factId) =>
        vocabulary.Find(factId)
        ?? throw new ArgumentException($"There is no fact '{factId}'.{(vocabulary.RenameOf(factId) is { } rename ? $" It is called '{rename.To}' since {rename.Day.Iso()}." : Suggestion.DidYouMean(factId, vocabulary.Facts.Select(f => f.Id)))}", nameof(factId));

    public static int Slot(Vocabulary vocabulary, string factId) => Fact(vocabulary, factId).Slot;
}
