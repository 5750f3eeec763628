using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Snapshots;

/// <summary>Reads what a snapshot says under <c>facts</c>: who told which facts, and when.</summary>
internal static class FactSourceReader
{
    /// <summary>The key. A list under it is no group of facts.</summary>
    public const string Key = "facts";

    public static void Read(DataSequence list, ReadFacts facts, Vocabulary vocabulary, DateOnly? asOf)
    {
        foreach (var node in list.Items)
        {
            if (MappingReader.Of(node, "source of facts", facts.Diagnostics) is not { } reader)
            {
                continue;
            }

            var by = reader.Required("by");
            var on = reader.Optional("on");
            var told = PlacedIds.Read(reader, "told", "a fact");
            reader.Finish();
            if (Source(by, on, asOf, facts.Diagnostics) is not { } source)
            {
                continue;
            }

            foreach (var (id, place) in told.Items)
            {
                var meant = vocabulary.Facts.Where(f => f.Id == id || f.Id.StartsWith(id + ".", StringComparison.Ordinal)).ToList();
                if (meant.Count == 0)
                {
                    facts.Diagnostics.Add(SharedKinds.UnknownFact, place, $"There is no such fact.{Suggestion.DidYouMean(id, vocabulary.Facts.Select(f => f.Id))}");
                }

                meant.ForEach(fact => facts.Say(fact, source, place));
            }
        }
    }

    private static FactSource? Source(DataNode? by, DataNode? on, DateOnly? asOf, DiagnosticBag diagnostics)
    {
        var who = by.AsText("by", diagnostics);
        var day = on.AsDate("on", diagnostics);
        if (who is null || (on is not null && day is null))
        {
            return null;
        }

        if (FactSource.Problem(who) is { } problem)
        {
            diagnostics.Add(SharedKinds.WrongValue, by!.Place, problem);
            return null;
        }

        if (day > asOf)
        {
            diagnostics.Add(ReadFacts.DateAfterAsOf, on!.Place, $"What is told on that day cannot be known on asOf, {asOf.Value.Iso()}. Check both dates.");
            return null;
        }

        return new FactSource(who, day);
    }
}
