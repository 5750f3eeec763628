using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;
using DecisionSupport.RuleSets;
using DecisionSupport.Timelines;

namespace DecisionSupport.Compilation.Formulas;

/// <summary>
/// A part of a condition without and, or, not and if. It is decided only when every fact it reads is known and every parameter it reads has a value; then
/// FEEL says what it is. This is what makes "unknown never decides" hold by construction.
/// </summary>
internal sealed class Leaf(FeelNode node, FeelEvaluator evaluate, Test test, Dependencies reads) : Formula
{
    // Asked of few leaves, but of those for every case. Two threads may both find them; they find the same.
    private ImmutableArray<FeelValue> _constants;

    /// <summary>The bound expression.</summary>
    public FeelNode Node { get; } = node;

    /// <summary>The slot of the fact that it is, when it is a fact that is true or false and nothing more; otherwise -1.</summary>
    public int PlainFact { get; } = node is VariableNode { Type.Kind: FeelTypeKind.Boolean } && reads.Facts is [var slot] ? slot : -1;

    /// <summary>What FEEL says, once every fact is known; nothing where a parameter has no value on the day.</summary>
    public FeelEvaluator Evaluate { get; } = evaluate;

    /// <summary>What it reads, through definitions too.</summary>
    public Dependencies Reads { get; } = reads;

    /// <summary>The slots of the facts it reads, through definitions too, in rising order.</summary>
    public ImmutableArray<int> Facts { get; } = reads.Facts;

    /// <summary>The slots of the parameters it reads, through definitions too, in rising order.</summary>
    public ImmutableArray<int> Parameters { get; } = reads.Parameters;

    /// <summary>The parameters it reads that have no value in a row of values: a fact more or less changes nothing then.</summary>
    public IEnumerable<int> Undecided(FeelValue[] parameters) => Timeline is null ? Parameters.Where(slot => parameters[slot].IsNull) : [];

    /// <summary>The words, numbers and days that stand in it, each once.</summary>
    public ImmutableArray<FeelValue> Constants => !_constants.IsDefault ? _constants
        : _constants = [.. Node.Descendants().OfType<LiteralNode>().Select(l => l.Value).Where(v => v.Kind is FeelKind.String or FeelKind.Number or FeelKind.Date).Distinct()];

    /// <summary>The expression that it is a part of, as the rule file writes it.</summary>
    public required Expression Source { get; init; }

    /// <summary>The part's own text.</summary>
    public string Text => Source.Text.Substring(Node.Position.Offset, Node.Position.Length);

    /// <summary>Where the part stands in the rule file.</summary>
    public Place Place => Source.At(Node.Position.Line, Node.Position.Column);

    /// <summary>The part's text on one line, wherever the rule file breaks it.</summary>
    public string OneLine => string.Join(' ', Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public override ImmutableArray<Formula> Parts => [];

    /// <summary>What the leaf says in rules: unknown while any fact is. Reads definitions where the evaluation of the leaf's own version remembers them.</summary>
    public Test Test { get; } = test;

    /// <summary>
    /// The timeline, when that every day of it is covered is what the leaf says. It can be decided while facts that it reads are unknown, and open though all
    /// are known, since records have fields of their own. More knowledge decides it or leaves it as it is.
    /// </summary>
    public CompiledTimeline? Timeline { get; init; }

    /// <summary>The same by FEEL alone, in a frame of any version.</summary>
    public Truth Ask(RuleFrame frame)
    {
        if (Timeline is { } timeline)
        {
            return timeline.Whole(frame);
        }

        foreach (var slot in Facts)
        {
            if (frame.Facts[slot].IsNull)
            {
                return Truth.Unknown;
            }
        }

        return BoundedEvaluation.Ask(Evaluate, frame);
    }

    /// <summary>
    /// Whether everything that it reads is known and decided. A leaf that is open all the same has failed: it divides by zero, makes a day that there is not,
    /// goes out of range or needs more work than it may.
    /// </summary>
    public bool LacksNothing(RuleFrame frame, Vocabulary vocabulary) =>
        Timeline is null && !Undecided(frame.Parameters).Any() && Facts.All(slot => !frame.Facts[slot].IsNull && !LacksField(vocabulary.Facts[slot].Type, frame.Facts[slot]));

    public override T Accept<T>(IFormulaVisitor<T> visitor) => visitor.Visit(this);

    // A record may lack a field that it can do without: then it is the field that is missing.
    private static bool LacksField(FactType type, FeelValue value) => type is RecordListFactType { Fields: var fields } && value.Kind == FeelKind.List
        && value.AsList().Any(record => record.Kind == FeelKind.Context && fields.Any(f => f.Optional && !record.AsContext().Any(e => e.Key == f.Name && !e.Value.IsNull)));
}
