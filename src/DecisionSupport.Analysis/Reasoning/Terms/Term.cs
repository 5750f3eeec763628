using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;
using DecisionSupport.Timelines;

namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>
/// An expression with its definitions written out and its parameters as values. Two terms with the same text say the same on every day and for every
/// case, whichever version or rule book they come from.
/// </summary>
internal sealed class Term
{
    private readonly FeelNode _node;
    private FeelEvaluator? _evaluate;

    public Term(string head, ImmutableArray<Term> parts, FeelNode node, FeelValue? constant = null, string? fact = null)
    {
        Head = head;
        Parts = parts;
        _node = node;
        Constant = constant;
        Facts = fact is null ? [.. parts.SelectMany(p => p.Facts).Distinct().Order(StringComparer.Ordinal)] : [fact];
        ReadsDay = head == DayHead || parts.Any(p => p.ReadsDay);
        HasLocals = node is LocalNode or ItemMemberNode || (node is VariableNode variable && IsOfRecord(variable)) || parts.Any(p => p.HasLocals);
        Text = parts.IsEmpty ? head : $"{head}({string.Join(", ", parts.Select(p => p.Text))})";
    }

    public const string DayHead = "asOf";

    /// <summary>What joins the bounds, the lists and the grounds of a timeline.</summary>
    public const string TimelineHead = "timeline";

    /// <summary>Whether a variable is a field of the record that a ground is tried on, which has no value outside its place.</summary>
    public static bool IsOfRecord(VariableNode variable) => variable.Path.StartsWith(RecordList.Prefix, StringComparison.Ordinal);

    /// <summary>What joins the parts, or what stands alone.</summary>
    public string Head { get; }

    public ImmutableArray<Term> Parts { get; }

    /// <summary>The value of a part that reads neither facts nor the day.</summary>
    public FeelValue? Constant { get; }

    /// <summary>The ids of the facts it reads.</summary>
    public ImmutableArray<string> Facts { get; }

    public bool ReadsDay { get; }

    /// <summary>Whether a variable of the expression's own is read, so that the term has no value outside its place.</summary>
    public bool HasLocals { get; }

    public string Text { get; }

    public FeelNode Node => _node;

    /// <summary>This term and all below it, parents first.</summary>
    public IEnumerable<Term> All() => Parts.SelectMany(p => p.All()).Prepend(this);

    public FeelValue Evaluate(RuleFrame frame) => Constant ?? BoundedEvaluation.Run(_evaluate ??= FeelCompiler.Compile(_node), frame);
}
