namespace DecisionSupport.Fhir.Links;

/// <summary>Which group a fact is asked in.</summary>
internal static class Subjects
{
    /// <summary>The subject of a fact; of a subject within a subject the inner one.</summary>
    public static Subject Of(Fact fact, Vocabulary vocabulary) => vocabulary.Subjects.Where(s => fact.Id.StartsWith(s.Id + ".", StringComparison.Ordinal)).MaxBy(s => s.Id.Length)!;
}
