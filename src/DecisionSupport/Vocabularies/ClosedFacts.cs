using DecisionSupport.Feel;

namespace DecisionSupport.Vocabularies;

/// <summary>Facts together with what follows from them. Not thread-safe while it is made, immutable afterwards.</summary>
/// <param name="values">The facts as they were told, in an array of its own.</param>
internal sealed class ClosedFacts(FeelValue[] values)
{
    private readonly List<Inference> _inferences = [];
    private readonly List<Contradiction> _contradictions = [];
    private readonly HashSet<Implication> _broken = [];

    public FeelValue[] Values { get; } = values;

    public IReadOnlyList<Inference> Inferences => _inferences;

    public IReadOnlyList<Contradiction> Contradictions => _contradictions;

    public Inference? Find(Fact fact) => _inferences.Find(i => i.Fact == fact);

    public void Add(Fact fact, FeelValue value, Fact from, Implication by)
    {
        Values[fact.Slot] = value;
        _inferences.Add(new Inference(fact, value, from, by.Why));
    }

    /// <summary>Notes what cannot be, of the facts that were told: what only follows is traced back to them.</summary>
    public void Contradict(Implication broken)
    {
        if (_broken.Add(broken) && new Contradiction(ToldBefore(broken.Premise), ToldBefore(broken.Fact), broken.Why) is var found && !_contradictions.Contains(found))
        {
            _contradictions.Add(found);
        }
    }

    private Fact ToldBefore(Fact fact)
    {
        while (Find(fact) is { } inference)
        {
            fact = inference.From;
        }

        return fact;
    }
}
