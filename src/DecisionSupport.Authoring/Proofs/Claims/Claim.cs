using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Feel;

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
    private readonly Dictionary<(int, int), FormulaTranslator> _translators = [];

    public SmtFacts Facts => facts;

    public FormulaTranslator Rules(int side = 0, int copy = 0)
    {
        if (!_translators.TryGetValue((side, copy), out var translator))
        {
            _translators[(side, copy)] = translator = new FormulaTranslator(sides[side], facts, leaves, copy, $"f{(char)('a' + side)}{(char)('a' + copy)}");
        }

        return translator;
    }

    /// <summary>Everything that has been declared and defined, in an order that the solver can read.</summary>
    public string Script() => string.Concat(_translators.Values.Select(t => t.TakeDefinitions())) + facts.TakeDeclarations();
}
