using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;
using DecisionSupport.Timelines;

namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>Bound expressions → terms. Not thread-safe.</summary>
internal sealed class TermBuilder
{
    private const string ParameterPrefix = "parameter.";

    private readonly RulesInForce _rules;
    private readonly RuleFrame _frame;
    private readonly Dictionary<Leaf, Names> _names = [];
    private readonly Dictionary<FeelNode, Term> _terms = new(ReferenceEqualityComparer.Instance);

    public TermBuilder(RulesInForce rules)
    {
        _rules = rules;
        _frame = rules.FrameOn(rules.Day);
        foreach (var version in rules.Versions)
        {
            var names = Names.Of(version);
            foreach (var leaf in FormulaLeaves.WithTold(version))
            {
                _names[leaf] = names;
            }
        }
    }

    /// <summary>The leaves of rules, version by version, each with its term; what is asked in the same words is one term.</summary>
    public static ImmutableArray<(Leaf Leaf, Term Term)> AskedBy(RulesInForce rules) => AskedBy(rules, FormulaLeaves.Of);

    /// <summary>The same of the leaves too that only steps and notices ask.</summary>
    public static ImmutableArray<(Leaf Leaf, Term Term)> ToldBy(RulesInForce rules) => AskedBy(rules, FormulaLeaves.WithTold);

    private static ImmutableArray<(Leaf Leaf, Term Term)> AskedBy(RulesInForce rules, Func<CompiledVersion, IEnumerable<Leaf>> leavesOf)
    {
        var builder = new TermBuilder(rules);
        var terms = new Dictionary<Term, Term>();
        return [.. rules.Versions.SelectMany(leavesOf).Select(leaf => (leaf, One(builder.Of(leaf))))];

        Term One(Term term) => terms.TryGetValue(term, out var known) ? known : terms[term] = term;
    }

    /// <summary>The term of a leaf of the rules, or of one that stands outside of them and names no definitions.</summary>
    public Term Of(Leaf leaf)
    {
        // What reads a value that is not decided has no answer, whatever FEEL says of null.
        if (leaf.Undecided(_rules.Parameters).Any())
        {
            return Term.Of(FeelValue.Null, leaf.Node);
        }

        var names = _names.GetValueOrDefault(leaf, Names.None);
        if (leaf.Timeline is { } timeline)
        {
            return Of(TermKind.Timeline, "timeline", timeline, leaf.Node, names);
        }

        var term = Build(leaf.Node, names);

        // Of a value that is no condition only one thing is asked: whether it is known.
        return leaf.Node.Type.Kind == FeelTypeKind.Boolean || term.Constant is not null ? term : new Term(TermKind.Known, "known", [term], leaf.Node);
    }

    /// <summary>The terms of a version's definitions, by name.</summary>
    public IEnumerable<(string Name, Term Is)> Definitions(CompiledVersion version) => version.Definitions.Select(d => (d.Name, Build(d.Node, Names.Of(version))));

    // Each ground under its id and list: what is not written there is its own.
    private Term Of(TermKind kind, string head, CompiledTimeline timeline, FeelNode node, Names names)
    {
        var lists = timeline.Lists.Select(l => new Term(TermKind.Fact, l.Fact, [], node));
        var bounds = timeline.Bounds.Select(n => Build(n, names));
        var grounds = timeline.Grounds.Select(g => new Term(TermKind.Ground, $"ground {g.Signature}", [.. g.Expressions.Select(e => Part(e.Node == g.When?.Node ? TermKind.Other : TermKind.GroundDays, e.Name, e.Node))], node));
        return new Term(kind, head, [.. bounds, .. lists, .. grounds], node);

        Term Part(TermKind kindOfPart, string name, FeelNode? part) => new(kindOfPart, name, part is null ? [] : [Build(part, names)], node);
    }

    private Term Build(FeelNode node, Names names)
    {
        if (!_terms.TryGetValue(node, out var term))
        {
            _terms[node] = term = Fold(Make(node, names));
        }

        return term;
    }

    private Term Make(FeelNode node, Names names) => node switch
    {
        VariableNode { Path: RuleScope.Day } => new Term(TermKind.Day, RuleScope.Day, [], node),
        VariableNode variable when _rules.Book.Vocabulary.Find(variable.Path) is { } fact => new Term(TermKind.Fact, fact.Id, [], node),
        VariableNode variable when names.Definitions.TryGetValue(variable.Path, out var definition) => Build(definition.Node, names),
        VariableNode variable when names.Timeline is { } timeline && CompiledTimeline.Tells(variable.Path) => Of(TermKind.Other, variable.Path, timeline, node, names),
        VariableNode variable when RecordList.IsField(variable.Path) => new Term(TermKind.Other, variable.Path, [], node),
        VariableNode variable when variable.Path.StartsWith(ParameterPrefix, StringComparison.Ordinal) => new Term(TermKind.Other, variable.Path, [], node),
        _ => new Term(TermKinds.Of(node), TermHeads.Of(node), [.. node.Children.Select(c => Build(c, names))], node),
    };

    private Term Fold(Term term)
    {
        if (term.Constant is not null || !term.Facts.IsEmpty || term.ReadsDay || term.HasLocals)
        {
            return term;
        }

        var value = term.Evaluate(_frame);
        return value.Kind is FeelKind.Function ? term : Term.Of(value, term.Node);
    }

    // What a version calls by a name of its own.
    private sealed record Names(Dictionary<string, CompiledDefinition> Definitions, CompiledTimeline? Timeline)
    {
        public static Names None { get; } = new([], null);

        public static Names Of(CompiledVersion version) => new(version.Definitions.ToDictionary(d => d.Name, StringComparer.Ordinal), version.Timeline);
    }
}
