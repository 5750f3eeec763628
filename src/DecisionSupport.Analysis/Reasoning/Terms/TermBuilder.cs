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
    private readonly Dictionary<CompiledVersion, Dictionary<string, CompiledDefinition>> _definitions = [];
    private readonly Dictionary<FeelNode, Term> _terms = new(ReferenceEqualityComparer.Instance);

    public TermBuilder(RulesInForce rules)
    {
        _rules = rules;
        _frame = rules.FrameOn(rules.Day);
    }

    /// <summary>The term of a leaf of a version, or of one that stands in no version and names no definitions.</summary>
    public Term Of(Leaf leaf, CompiledVersion? version)
    {
        // What reads a value that is not decided has no answer, whatever FEEL says of null.
        if (leaf.Undecided(_rules.Parameters).Any())
        {
            return new Term(FeelValue.Null.ToString(), [], leaf.Node, FeelValue.Null);
        }

        var definitions = version is null ? [] : DefinitionsOf(version);
        if (leaf.Timeline is { } timeline)
        {
            return Of(timeline, leaf.Node, definitions);
        }

        var term = Build(leaf.Node, definitions);

        // Of a value that is no condition only one thing is asked: whether it is known.
        return leaf.Node.Type.Kind == FeelTypeKind.Boolean || term.Constant is not null ? term : new Term("known", [term], leaf.Node);
    }

    // Each ground under its id and list: what is not written there is its own.
    private Term Of(CompiledTimeline timeline, FeelNode node, Dictionary<string, CompiledDefinition> definitions)
    {
        var lists = timeline.Lists.Select(l => new Term(l.Fact, [], node, fact: l.Fact));
        var bounds = new[] { timeline.From.Node, timeline.To.Node }.Select(n => Build(n, definitions));
        var grounds = timeline.Grounds.Select(g => new Term($"ground {g.Rule.Id} {g.Rule.Each}", [Part("when", g.When?.Node), Part("days", g.Days?.Node), Part("at most", g.AtMost?.Node)], node));
        return new Term(Term.TimelineHead, [.. bounds, .. lists, .. grounds], node);

        Term Part(string name, FeelNode? part) => new(name, part is null ? [] : [Build(part, definitions)], node);
    }

    private Dictionary<string, CompiledDefinition> DefinitionsOf(CompiledVersion version)
    {
        if (!_definitions.TryGetValue(version, out var definitions))
        {
            _definitions[version] = definitions = version.Definitions.ToDictionary(d => d.Name, StringComparer.Ordinal);
        }

        return definitions;
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
        VariableNode { Path: Term.DayHead } => new Term(Term.DayHead, [], node),
        VariableNode variable when _rules.Book.Vocabulary.Find(variable.Path) is { } fact => new Term(fact.Id, [], node, fact: fact.Id),
        VariableNode variable when definitions.TryGetValue(variable.Path, out var definition) => Build(definition.Node, definitions),
        VariableNode variable when Term.IsOfRecord(variable) => new Term(variable.Path, [], node),
        VariableNode variable when variable.Path.StartsWith(ParameterPrefix, StringComparison.Ordinal) => new Term(variable.Path, [], node),
        _ => new Term(TermHeads.Of(node), [.. node.Children.Select(c => Build(c, definitions))], node),
    };

    private Term Fold(Term term)
    {
        if (term.Constant is not null || !term.Facts.IsEmpty || term.ReadsDay || term.HasLocals)
        {
            return term;
        }

        var value = term.Evaluate(_frame);
        return value.Kind is FeelKind.Function ? term : new Term(value.ToString(), [], term.Node, value);
    }
}
