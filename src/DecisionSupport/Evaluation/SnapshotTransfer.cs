using DecisionSupport.Feel;
using DecisionSupport.Snapshots;

namespace DecisionSupport.Evaluation;

/// <summary>Carries a snapshot over to another rule book's vocabulary, as after a reload.</summary>
internal static class SnapshotTransfer
{
    public static CaseSnapshot To(Vocabulary vocabulary, CaseSnapshot snapshot)
    {
        var values = new FeelValue[vocabulary.Facts.Length];
        var sources = snapshot.Sources is null ? null : new FactSource?[values.Length];
        foreach (var known in snapshot.ToldFacts)
        {
            var fact = FactLookup.Fact(vocabulary, known.Id);
            var value = snapshot.Told[known.Slot];
            if (FactValues.Problem(fact.Type, value) is { } problem)
            {
                throw new ArgumentException($"{fact.Id}: {problem}", nameof(snapshot));
            }

            values[fact.Slot] = value;
            if (sources is not null)
            {
                sources[fact.Slot] = snapshot.SourceOf(known);
            }
        }

        return new CaseSnapshot(vocabulary, snapshot.AsOf, snapshot.Reference, values) { Sources = sources, Renamed = snapshot.Renamed };
    }
}
