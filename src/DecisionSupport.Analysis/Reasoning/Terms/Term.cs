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
internal sealed class Term : IEquatable<Term>
{
    private readonly string _head;
    private readonly int _hash;
    private FeelEvaluator? _evaluate;

    /// <param name="kind">What it is.</param>
    /// <param name="head">What its text says beside its parts.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="node">The expression.</param>
    public Term(TermKind kind, string head, ImmutableArray<Term> parts, FeelNode node)
    {
        Kind = kind;
        _head = head;
        Parts = parts;
        Node = node;
        Facts = kind == TermKind.Fact ? [head] : [.. parts.SelectMany(p => p.Facts).Distinct().Order(StringComparer.Ordinal)];
        ReadsDay = kind == TermKind.Day || parts.Any(p => p.ReadsDay);
        HasLocals = node is LocalNode or ItemMemberNode || (node is VariableNode variable && RecordList.IsField(variable.Path)) || parts.Any(p => p.HasLocals);
        Text = parts.IsEmpty ? head : $"{head}({string.Join(", ", parts.Select(p => p.Text))})";
        _hash = Text.GetHashCode(StringComparison.Ordinal);
    }

    public TermKind Kind { get; }

    public ImmutableArray<Term> Parts { get; }

    /// <summary>The value of a part that reads neither facts nor the day.</summary>
    public FeelValue? Constant { get; private init; }

    /// <summary>The ids of the facts it reads.</summary>
    public ImmutableArray<string> Facts { get; }

    public bool ReadsDay { get; }

    /// <summary>Whether a variable of the expression's own is read, so that the term has no value outside its place.</summary>
    public bool HasLocals { get; }

    public string Text { get; }

    public FeelNode Node { get; }

    public static Term Of(FeelValue constant, FeelNode node) => new(TermKind.Constant, constant.ToString(), [], node) { Constant = constant };

    /// <summary>Whether the same is said of the parts, of which there are as many.</summary>
    public bool HasFormOf(Term other) => _head == other._head && Parts.Length == other.Parts.Length && !Parts.IsEmpty;

    /// <summary>Whether it reads a fact, or the day by its name in rules.</summary>
    public bool Reads(string name) => name == RuleScope.Day ? ReadsDay : Facts.Contains(name);

    /// <summary>This term and all below it, parents first.</summary>
    public IEnumerable<Term> All() => Parts.SelectMany(p => p.All()).Prepend(this);

    public bool Equals(Term? other) => ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as Term);

    public override int GetHashCode() => _hash;

    public FeelValue Evaluate(RuleFrame frame) => Constant ?? BoundedEvaluation.Run(_evaluate ??= FeelCompiler.Compile(Node), frame);
}
