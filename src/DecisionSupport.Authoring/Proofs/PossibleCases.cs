using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Proofs;

/// <summary>
/// Which cases there can be by what facts imply of each other, so that no claim falls on somebody who cannot exist. Only facts that the claim asks about are looked
/// at. Made when all has been asked. Immutable.
/// </summary>
internal sealed class PossibleCases
{
    private readonly SmtFacts _facts;
    private readonly ImmutableDictionary<int, ImmutableArray<Implication>> _byCopy;

    public PossibleCases(ImmutableArray<RulesInForce> sides, SmtFacts facts)
    {
        // Vocabularies that say different things have nothing in common to go by.
        ImmutableArray<Implication> all = sides.Select(s => s.Book.Vocabulary).Distinct().Count() == 1 ? sides[0].Book.Vocabulary.Implications : [];
        _facts = facts;
        _byCopy = facts.Copies.ToImmutableDictionary(copy => copy, copy =>
        {
            var asked = facts.Asked(copy).ToHashSet(StringComparer.Ordinal);
            return all.Where(i => asked.Contains(i.Premise.Id) && asked.Contains(i.Fact.Id)).ToImmutableArray();
        });
    }

    /// <summary>What holds in every copy of the case, for the solver. Declares the values that it names.</summary>
    public string Script() =>
        string.Concat(from copy in _byCopy.OrderBy(c => c.Key) from implication in copy.Value from line in Lines(implication, _facts, copy.Key) select $"(assert {line})\n");

    /// <summary>Whether facts of a copy can hold together, with everything known that follows from them.</summary>
    public bool Holds(int copy, IReadOnlyDictionary<string, FeelValue> known) => !_byCopy.TryGetValue(copy, out var implications) || implications.All(implication =>
    {
        var premise = known.GetValueOrDefault(implication.Premise.Id, FeelValue.Null);
        var fact = known.GetValueOrDefault(implication.Fact.Id, FeelValue.Null);
        return implication.HoldsAt(premise) ? fact.Equals(implication.Value)
            : !implication.IsAgainst(fact) || implication.Otherwise.IsNull || premise.Equals(implication.Otherwise);
    });

    private static IEnumerable<string> Lines(Implication implication, SmtFacts facts, int copy)
    {
        var premise = implication.Premise.Id;
        var fact = implication.Fact.Id;
        var holds = $"(and {facts.Known(premise, copy)} {SmtText.Or(implication.Values.Select(v => Is(premise, v, facts)))})";
        var known = facts.Known(fact, copy);
        var against = implication.Value.IsNull ? known : $"(and {known} (not {Is(fact, implication.Value, facts)}))";
        yield return implication.Value.IsNull ? $"(=> {holds} (not {known}))" : $"(=> {holds} (and {known} {Is(fact, implication.Value, facts)}))";
        if (!implication.Otherwise.IsNull)
        {
            yield return $"(=> {against} (and {facts.Known(premise, copy)} {Is(premise, implication.Otherwise, facts)}))";
        }
    }

    private static string Is(string fact, FeelValue value, SmtFacts facts) => facts.Value(fact) switch
    {
        SmtBool known => $"(= {known.Text} {(value.Equals(FeelValue.True) ? "true" : "false")})",
        SmtWord known => $"(= {known.Text} {SmtText.Whole(facts.WordNumber(value.AsString()))})",
        _ => throw new InvalidOperationException($"'{fact}' is neither yes or no nor a word, and implies nothing."),
    };
}
