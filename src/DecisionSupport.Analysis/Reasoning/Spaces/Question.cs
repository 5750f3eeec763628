using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>What one or more leaves ask, of one side or both: leaves with the same term ask the same. Not thread-safe.</summary>
/// <param name="term">What is asked.</param>
/// <param name="leaf">A leaf that asks it.</param>
/// <param name="frame">Where facts are put; what is known of the case stands there.</param>
/// <param name="vocabulary">The facts.</param>
/// <param name="free">Those of its facts that may have any value, in the order of the vocabulary.</param>
internal sealed class Question(Term term, Leaf leaf, RuleFrame frame, Vocabulary vocabulary, ImmutableArray<string> free)
{
    private int _sides;

    public Term Term { get; } = term;

    /// <summary>The facts it reads; it is unknown while any of them is.</summary>
    public ImmutableArray<string> Facts => Term.Facts;

    public ImmutableArray<string> Free { get; } = free;

    /// <summary>The slots of the values that it reads and nobody has decided yet: no fact settles it then.</summary>
    public IEnumerable<int> Undecided => leaf.Undecided(Frame.Parameters);

    public RuleFrame Frame { get; } = frame;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public void AskedBy(int side) => _sides |= 1 << side;

    public bool IsAskedOnlyBy(int side) => _sides == 1 << side;

    /// <summary>Whether it reads one free fact and none else, so that its answers do not depend on the case.</summary>
    public bool IsOfOneFact => Facts.Length == 1;

    /// <summary>Whether it can be decided while facts are unknown, and open though all are known.</summary>
    public bool IsOfTimeline => Term.Kind == TermKind.Timeline;

    /// <summary>The facts that a case in which it is decided needs: of a timeline the bounds and the lists, since the grounds can do without.</summary>
    public ImmutableArray<string> FactsToTry => IsOfTimeline ? [.. Term.Parts.Where(p => p.Kind != TermKind.Ground).SelectMany(p => p.Facts).Distinct()] : Facts;

    /// <summary>Whether a fact that it reads is neither known nor free.</summary>
    public bool IsOpenForGood => !IsOfTimeline && Facts.Length > Free.Length && Facts.Any(f => !Free.Contains(f) && Frame.Facts[SlotOf(f)].IsNull);

    /// <summary>The answer with one fact at a value, every other as the frame has it.</summary>
    public Truth At(string fact, FeelValue value) => With(fact, value, Answer);

    /// <summary>The value of a part of it, in the same way.</summary>
    public FeelValue PartAt(Term part, string fact, FeelValue value) => With(fact, value, () => Frame.IsSpent ? throw new DiagramTooLargeException() : part.Evaluate(Frame));

    /// <summary>The answer with facts at values; null while one that it reads is not among them.</summary>
    public Truth? With(IReadOnlyDictionary<string, FeelValue> facts)
    {
        foreach (var id in Facts)
        {
            if (!facts.TryGetValue(id, out var value))
            {
                return null;
            }

            Frame.Facts[SlotOf(id)] = value;
        }

        return Answer();
    }

    /// <summary>The answer with facts at values, and every other that it reads unknown.</summary>
    public Truth WithOnly(IReadOnlyDictionary<string, FeelValue> facts)
    {
        foreach (var id in Facts)
        {
            Frame.Facts[SlotOf(id)] = facts.GetValueOrDefault(id, FeelValue.Null);
        }

        return Answer();
    }

    /// <summary>The answer as the frame has the facts.</summary>
    /// <exception cref="DiagramTooLargeException">What questions about the space may take together is taken.</exception>
    public Truth Answer() => Frame.IsSpent ? throw new DiagramTooLargeException() : leaf.Ask(Frame);

    /// <summary>The answer in a case that another frame has. Thread-safe.</summary>
    public Truth In(RuleFrame frame) => leaf.Ask(frame);

    /// <summary>Whether it is about a timeline that more facts can change, in a case that another frame has. Thread-safe.</summary>
    public bool IsOpenTimelineIn(RuleFrame frame) => leaf.Timeline is { } timeline && timeline.OpenFacts(frame).Any();

    private T With<T>(string fact, FeelValue value, Func<T> ask)
    {
        ref var kept = ref Frame.Facts[SlotOf(fact)];
        var before = kept;
        kept = value;
        var answer = ask();
        kept = before;
        return answer;
    }

    private int SlotOf(string fact) => Vocabulary.Find(fact)!.Slot;
}
