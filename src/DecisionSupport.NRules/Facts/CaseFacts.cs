namespace DecisionSupport.NRules.Facts;

/// <summary>A snapshot → all facts of its vocabulary, those that nobody has answered too.</summary>
internal static class CaseFacts
{
    public static IEnumerable<CaseFact> Of(CaseSnapshot snapshot) =>
        snapshot.Vocabulary.Facts.Select(fact => snapshot[fact.Id].IsNull ? (CaseFact)new UnknownFact(snapshot, fact) : new KnownFact(snapshot, fact));
}
