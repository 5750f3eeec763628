using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;

namespace DecisionSupport.Vocabularies;

/// <summary>Reads what facts say under <c>implies</c>, first as it stands, and when all facts are known as implications between them. Not thread-safe.</summary>
internal sealed class ImplicationReader(DiagnosticBag diagnostics)
{
    private readonly List<(string Premise, Draft Draft)> _drafts = [];

    public void Read(string? premise, MappingReader fact)
    {
        foreach (var node in fact.Optional("implies").AsList("implies", diagnostics))
        {
            if (MappingReader.Of(node, $"implication of {fact.What}", diagnostics) is not { } reader)
            {
                continue;
            }

            var when = reader.Required("when");
            var then = MappingReader.Of(reader.Optional("then"), "mapping of facts to values", diagnostics);
            var without = PlacedIds.Read(reader, "without", "a fact");
            var why = LocalizedTextReader.Required(reader, "why");
            reader.Finish();
            if (then is null && without.Items.IsEmpty)
            {
                diagnostics.Add(SharedKinds.MissingKey, reader.Place, $"The {reader.What} says nothing of any other fact; write under 'then' which values they have, or under 'without' of which there is nothing to tell.");
            }

            if (premise is not null && when is not null)
            {
                _drafts.Add((premise, new Draft(when, [.. then?.Entries ?? []], without.Items, why ?? LocalizedText.None)));
            }
        }
    }

    public ImmutableArray<Implication> Resolve(IReadOnlyDictionary<string, Fact> facts)
    {
        ImmutableArray<Implication> implications = [.. _drafts.Where(d => facts.ContainsKey(d.Premise)).SelectMany(d => Resolve(facts[d.Premise], d.Draft, facts))];
        ImplicationCheck.Check(implications, facts.Count, diagnostics);
        return implications;
    }

    private IEnumerable<Implication> Resolve(Fact premise, Draft draft, IReadOnlyDictionary<string, Fact> facts)
    {
        var nodes = draft.When is DataSequence list ? list.Items : [draft.When];
        ImmutableArray<FeelValue> values = [.. nodes.Select(n => ReadValue(premise, n)).Where(v => !v.IsNull)];
        if (values.Length < nodes.Length)
        {
            yield break;
        }

        foreach (var entry in draft.Then)
        {
            if (Find(entry.Key, entry.Place, premise, facts) is { } fact && ReadValue(fact, entry.Value) is { IsNull: false } value)
            {
                yield return new Implication(premise, values, fact, value, draft.Why, entry.Place);
            }
        }

        foreach (var (id, place) in draft.Without)
        {
            if (Find(id, place, premise, facts) is { } fact)
            {
                yield return new Implication(premise, values, fact, FeelValue.Null, draft.Why, place);
            }
        }
    }

    private Fact? Find(string id, Place place, Fact premise, IReadOnlyDictionary<string, Fact> facts)
    {
        if (!facts.TryGetValue(id, out var fact))
        {
            diagnostics.Add(SharedKinds.UnknownFact, place, $"There is no fact '{id}'.{Suggestion.DidYouMean(id, facts.Keys)}");
        }
        else if (fact == premise)
        {
            diagnostics.Add(SharedKinds.WrongValue, place, $"'{id}' says something of itself; take it out.");
            return null;
        }

        return fact;
    }

    private FeelValue ReadValue(Fact fact, DataNode node)
    {
        switch (fact.Type)
        {
            case BooleanFactType:
                return node.AsBoolean(fact.Id, diagnostics) is { } truth ? FeelValue.From(truth) : FeelValue.Null;
            case EnumFactType words:
                return node.AsOneOf(fact.Id, [.. words.Values.Select(v => v.Id)], diagnostics) is { } word ? FeelValue.From(word) : FeelValue.Null;
            default:
                diagnostics.Add(SharedKinds.WrongValue, node.Place, $"'{fact.Id}' is {fact.Type.Description}; only of a yes or no, or of one of several words, it can be said here which value it has. Of any fact it can be said under 'without' that there is nothing to tell.");
                return FeelValue.Null;
        }
    }

    private sealed record Draft(DataNode When, ImmutableArray<DataEntry> Then, ImmutableArray<PlacedId> Without, LocalizedText Why);
}
