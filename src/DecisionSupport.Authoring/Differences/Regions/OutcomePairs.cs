using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Compilation;
using DecisionSupport.Meaning;

namespace DecisionSupport.Authoring.Differences.Regions;

/// <summary>Joins the outcomes of two sides into one function: 0 where they agree, else the number of a pair of outcomes. Not thread-safe.</summary>
internal sealed class OutcomePairs : IOperation
{
    public const int Agree = 0;

    private readonly List<OutcomeLabel> _labels = [];
    private readonly List<(int Old, int New)> _pairs = [];

    public bool IsSymmetric => false;

    /// <summary>Outcome and level of a side, told by numbers that mean the same on both sides.</summary>
    public int Build(Diagram diagram, RuleMeaning<int> rules, CompiledVersion version) =>
        diagram.Numbered(rules.Conclusions(version).Select(c => (c.Comes, Number(OutcomeLabel.Of(c.Outcome, c.Level)))));

    public (OutcomeLabel Old, OutcomeLabel New) Labels(int terminal) => (_labels[_pairs[terminal - 1].Old], _labels[_pairs[terminal - 1].New]);

    public int? Shortcut(int left, int right)
    {
        if (left == right)
        {
            return Agree;
        }

        if (!Diagram.IsTerminal(left) || !Diagram.IsTerminal(right))
        {
            return null;
        }

        var index = _pairs.IndexOf((left, right));
        if (index < 0)
        {
            _pairs.Add((left, right));
            index = _pairs.Count - 1;
        }

        return index + 1 < Diagram.FirstNode ? index + 1 : throw new DiagramTooLargeException();
    }

    private int Number(OutcomeLabel label)
    {
        var index = _labels.IndexOf(label);
        if (index < 0)
        {
            _labels.Add(label);
            index = _labels.Count - 1;
        }

        return index;
    }
}

/// <summary>1 where two functions differ, 0 elsewhere.</summary>
internal sealed class Unequal : IOperation
{
    public bool IsSymmetric => true;

    public int? Shortcut(int left, int right) =>
        left == right ? 0 : Diagram.IsTerminal(left) && Diagram.IsTerminal(right) ? 1 : null;
}
