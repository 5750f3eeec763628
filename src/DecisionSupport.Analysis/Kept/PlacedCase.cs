using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Explanation;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Kept;

/// <summary>A case in its place among all cases of its day. Immutable and thread-safe.</summary>
internal sealed class PlacedCase
{
    /// <summary>The cell of an answer to a question that cannot be asked of the case.</summary>
    private const int NotAsked = -1;

    private readonly int[] _cells;

    private PlacedCase(Recommendation recommendation, CasesOfDay cases, int[] cells, bool hasOpenTimeline)
    {
        HasOpenTimeline = hasOpenTimeline;
        Recommendation = recommendation;
        Variables = cases.Variables;
        Functions = cases.Functions;
        _cells = cells;
    }

    public Recommendation Recommendation { get; }

    public RuleFunctions Functions { get; }

    /// <summary>What the rules look at, facts cut at the bounds of the day.</summary>
    public ImmutableArray<SpaceVariable> Variables { get; }

    /// <summary>The cell that the case has each variable in; -1 for the answer to a question that cannot be asked of it.</summary>
    public ReadOnlySpan<int> Cells => _cells;

    /// <summary>Whether more facts can change a timeline.</summary>
    public bool HasOpenTimeline { get; }

    public CaseSnapshot Snapshot => Recommendation.Decision.Snapshot;

    /// <summary>What comes out of the same case with one variable in another cell, see <see cref="RuleFunctions.Terminals"/>.</summary>
    public int OutcomeWith(int variable, int cell)
    {
        var (node, frozen) = (Functions.Outcome, Functions.Frozen);
        while (!Diagram.IsTerminal(node))
        {
            var asked = frozen.VariableOf(node);
            node = frozen.ChildrenOf(node)[asked == variable ? cell : _cells[asked]];
        }

        return node;
    }

    public Fact Fact(string id) => Snapshot.Vocabulary.Find(id)!;

    /// <summary>The case; null when it has a value that is answered as none of those that facts are cut by, or the rules are too entangled.</summary>
    public static PlacedCase? Of(Recommendation recommendation)
    {
        var snapshot = recommendation.Decision.Snapshot;
        if (snapshot.Contradictions.Count > 0 || CasesOfDay.Of(RulesInForce.Of(recommendation), snapshot.AsOf) is not { } cases)
        {
            return null;
        }

        using var evaluation = AfterOutcome.Of(recommendation);
        var cells = new int[cases.Variables.Length];
        for (var variable = 0; variable < cells.Length; variable++)
        {
            if (CellOf(cases.Variables[variable], cases.Functions.Signatures[variable], snapshot, evaluation.Frame) is not { } cell)
            {
                return null;
            }

            cells[variable] = cell;
        }

        return new PlacedCase(recommendation, cases, cells, cases.Functions.HasTimeline && cases.Variables.OfType<AnswerVariable>().Any(v => v.Question.IsOpenTimelineIn(evaluation.Frame)));
    }

    private static int? CellOf(SpaceVariable variable, Signature? signature, CaseSnapshot snapshot, RuleFrame frame) => variable switch
    {
        FactVariable fact => fact.CellIn(frame, snapshot[fact.Fact], signature!),
        KnownVariable known => snapshot[known.Fact].IsNull ? 1 : 0,
        AnswerVariable { Question: var question } when question.IsOfTimeline || question.Facts.All(f => !snapshot[f].IsNull) =>
            question.In(frame) switch { Truth.True => 0, Truth.False => 1, _ => 2 },
        _ => NotAsked,
    };
}
