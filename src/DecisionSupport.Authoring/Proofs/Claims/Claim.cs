using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Feel;
using DecisionSupport.Meaning;

namespace DecisionSupport.Authoring.Proofs.Claims;

/// <summary>A claim about every case during a time, and how to find a case for which it is wrong.</summary>
/// <param name="Words">What is claimed.</param>
/// <param name="About">The rule set or the property.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Sides">The rules, one side or two.</param>
/// <param name="Wrong">When the claim is wrong, as a condition of the solver.</param>
/// <param name="IsWrong">Whether the rules themselves say that it is.</param>
internal sealed record Claim(
    string Words,
    string About,
    DateOnly From,
    DateOnly To,
    ImmutableArray<RulesInForce> Sides,
    Func<Translation, string> Wrong,
    Func<DateOnly, IReadOnlyDictionary<string, FeelValue>, bool> IsWrong)
{
    /// <summary>How many cases are tried where the solver leaves facts open.</summary>
    public int Tries { get; init; } = 2000;
}

/// <summary>What a claim is put together from: the rules of each side about each copy of the case.</summary>
internal sealed class Translation(ImmutableArray<RulesInForce> sides, SmtFacts facts, LeafAnswers leaves)
{
    private readonly Dictionary<(int, int), (SmtTruths Truths, RuleMeaning<Kleene> Rules)> _made = [];

    public SmtFacts Facts => facts;

    public RuleMeaning<Kleene> Rules(int side = 0, int copy = 0)
    {
        if (!_made.TryGetValue((side, copy), out var made))
        {
            var truths = new SmtTruths(new TermBuilder(sides[side]), leaves, copy, $"f{(char)('a' + side)}{(char)('a' + copy)}");
            _made[(side, copy)] = made = (truths, new RuleMeaning<Kleene>(truths, sides[side].Versions));
        }

        return made.Rules;
    }

    /// <summary>Everything that has been declared and defined, in an order that the solver can read.</summary>
    public string Script() => facts.TakeDeclarations() + leaves.TakeDeclarations() + string.Concat(_made.Values.Select(m => m.Truths.TakeDefinitions()));
}
