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
    private readonly Dictionary<Leaf, Dictionary<string, CompiledDefinition>> _definitions = [];
    private readonly Dictionary<FeelNode, Term> _terms = new(ReferenceEqualityComparer.Instance);

    public TermBuilder(RulesInForce rules)
    {
        _rules = rules;
        _frame = rules.FrameOn(rules.Day);
        foreach (var version in rules.Versions)
        {
            var definitions = version.Definitions.ToDictionary(d => d.Name, StringComparer.Ordinal);
            foreach (var leaf in FormulaLeaves.Of(version))
            {
                _definitions[leaf] = definitions;
            }
        }
    }

    /// <summary>The leaves of rules, version by version, each with its term; what is asked in the same words is one term.</summary>
    public static ImmutableArray<(Leaf Leaf, Term Term)> AskedBy(RulesInForce rules)
    {
        var builder = new TermBuilder(rules);
        var terms = new Dictionary<Term, Term>();
        return [.. rules.Versions.SelectMany(FormulaLeaves.Of).Select(leaf => (leaf, One(builder.Of(leaf))))];

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

        if (leaf.Timeline is { } timeline)
        {
            return Of(timeline, leaf.Node, _definitions.GetValueOrDefault(leaf) ?? []);
        }

        var term = Build(leaf.Node, _definitions.GetValueOrDefault(leaf) ?? []);

        // Of a value that is no condition only one thing is asked: whether it is known.
        return leaf.Node.Type.Kind == FeelTypeKind.Boolean || term.Constant is not null ? term : new Term(TermKind.Known, "known", [term], leaf.Node);
    }

    // Each ground under its id and list: what is not written there is its own.
    private Term Of(CompiledTimeline timeline, FeelNode node, Dictionary<string, CompiledDefinition> definitions)
    {
        var lists = timeline.Lists.Select(l => new Term(TermKind.Fact, l.Fact, [], node));
        var bounds = timeline.Bounds.Select(n => Build(n, definitions));
        var grounds = timeline.Grounds.Select(g => new Term(TermKind.Ground, $"ground {g.Signature}", [.. g.Expressions.Select(e => Part(e.Node == g.When?.Node ? TermKind.Other : TermKind.GroundDays, e.Name, e.Node))], node));
        return new Term(TermKind.Timeline, "timeline", [.. bounds, .. lists, .. grounds], node);

        Term Part(TermKind kind, string name, FeelNode? part) => new(kind, name, part is null ? [] : [Build(part, definitions)], node);
    }

    private Term Build(FeelNode node, Dictionary<string, CompiledDefinition> definitions)
    {
        if (!_terms.TryGetValue(node, out var term))
        {
            _terms[node] = term = Fold(Make(node, definitions));
        }

        return term;
    }

    private Term Make(FeelNode node, Dictionary<string, CompiledDefinition> definitions) => node switch
    {
        VariableNode { Path: RuleScope.Day } => new Term(TermKind.Day, RuleScope.Day, [], node),
        VariableNode variable when _rules.Book.Vocabulary.Find(variable.Path) is { } fact => new Term(TermKind.Fact, fact.Id, [], node),
        VariableNode variable when definitions.TryGetValue(variable.Path, out var definition) => Build(definition.Node, definitions),
        VariableNode variable when RecordList.IsField(variable.Path) => new Term(TermKind.Other, variable.Path, [], node),
        VariableNode variable when variable.Path.StartsWith(ParameterPrefix, StringComparison.Ordinal) => new Term(TermKind.Other, variable.Path, [], node),
        _ => new Term(TermKinds.Of(node), TermHeads.Of(node), [.. node.Children.Select(c => Build(c, definitions))], node),
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
}
