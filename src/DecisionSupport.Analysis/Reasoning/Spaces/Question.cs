using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>What one or more leaves ask, of one side or both: leaves with the same term ask the same.</summary>
internal sealed class Question(Term term, Leaf leaf, RuleFrame frame, Vocabulary vocabulary)
{
    private readonly HashSet<int> _sides = [];

    public Term Term { get; } = term;

    /// <summary>The facts it reads; it is unknown while any of them is.</summary>
    public ImmutableArray<string> Facts => Term.Facts;

    public RuleFrame Frame { get; } = frame;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public IReadOnlySet<int> Sides => _sides;

    public void AskedBy(int side) => _sides.Add(side);

    /// <summary>The answer with one fact at a value, every other as the frame has it.</summary>
    public Truth At(string factId, FeelValue value)
    {
        Frame.Facts[Vocabulary.Find(factId)!.Slot] = value;
        return Answer();
    }

    /// <summary>The answer with facts at values; null while one that it reads is not among them.</summary>
    public Truth? With(IReadOnlyDictionary<string, FeelValue> facts)
    {
        foreach (var id in Facts)
        {
            if (!facts.TryGetValue(id, out var value))
            {
                return null;
            }

            Frame.Facts[Vocabulary.Find(id)!.Slot] = value;
        }

        return Answer();
    }

    public Truth Answer() => leaf.Ask(Frame);
}
