using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Frames;
using DecisionSupport.Meaning;

namespace DecisionSupport.Explanation;

/// <summary>
/// Writes down how a criterion came to what it is. It follows the rule's form; what each part says it asks of <see cref="RuleMeaning{T}"/>, where all others ask it.
/// Not thread-safe.
/// </summary>
internal sealed class Tracer : IFormulaVisitor<TracePart>
{
    private readonly Decision _decision;
    private readonly CompiledVersion _version;
    private readonly RuleFrame _frame;
    private readonly RuleMeaning<Truth> _rules;

    private Tracer(Decision decision, CompiledVersion version, RuleFrame frame, RuleMeaning<Truth> rules) =>
        (_decision, _version, _frame, _rules) = (decision, version, frame, rules);

    public static TracePart Of(Recommendation recommendation, CompiledCriterion criterion)
    {
        using var evaluation = AfterOutcome.Of(recommendation);
        var decision = recommendation.Decision;
        return new Tracer(decision, recommendation.Compiled, evaluation.Frame, CaseTruths.In(evaluation.Frame, decision.Evaluated.Select(e => e.Compiled))).Of(criterion);
    }

    public TracePart Visit(Constant constant) => Part(constant, TraceKind.Constant, constant.Value == Truth.True ? "true" : "false", []);

    public TracePart Visit(Leaf leaf) => new(TraceKind.Comparison, leaf.OneLine, StatusOf(leaf), leaf.Place, Readings(leaf), []);

    public TracePart Visit(NamedCondition named) =>
        Part(named, TraceKind.Definition, _version.Definitions.FirstOrDefault(d => d.Slot == named.Slot)?.Name ?? "", [Trace(named.Formula)]);

    public TracePart Visit(Negation negation) => Part(negation, TraceKind.Not, "not", [Trace(negation.Part)]);

    public TracePart Visit(Conjunction all) => Part(all, TraceKind.All, "and", [.. all.Parts.Select(Trace)]);

    public TracePart Visit(Disjunction any) => Part(any, TraceKind.Any, "or", [.. any.Parts.Select(Trace)]);

    public TracePart Visit(Choice choice) => Part(choice, TraceKind.If, "if", [.. choice.Parts.Select(Trace)]);

    public TracePart Visit(StatusQuestion question) => Part(
        question, TraceKind.Is, question.Asked switch { Truth.True => "shown", Truth.False => "fails", _ => "open" }, [Trace(question.Part)]);

    public TracePart Visit(CriterionReference reference)
    {
        var version = reference.RuleSet == _version.RuleSetIndex ? _version : _decision.Evaluated.First(e => e.Compiled.RuleSetIndex == reference.RuleSet).Compiled;
        return new Tracer(_decision, version, _frame, _rules).Of(version.CriterionIn(reference.Slot));
    }

    public TracePart Visit(OutcomeQuestion question)
    {
        var asked = _decision.Evaluated.First(e => e.Compiled.RuleSetIndex == question.RuleSet).Compiled;
        var outcomes = asked.Outcomes.Where(o => question.Outcomes.Contains(o.Number)).Select(o => o.Outcome.Id);
        return Part(question, TraceKind.Outcome, $"{asked.Version.RuleSet}.outcome: {string.Join(", ", outcomes)}", []);
    }

    private TracePart Of(CompiledCriterion criterion)
    {
        ImmutableArray<TracePart> test = [Trace(criterion.TestFormula)];
        ImmutableArray<TracePart> parts = criterion.AppliesFormula is { } applies ? [Part(applies, TraceKind.Applies, "applies", [Trace(applies)]), .. test] : test;
        return new TracePart(
            TraceKind.Criterion, $"{_version.Version.RuleSet}.{criterion.Criterion.Id}", (FindingStatus)_rules.Of(criterion), criterion.Criterion.Place, [], parts);
    }

    private TracePart Trace(Formula formula) => formula.Accept(this);

    private TracePart Part(Formula formula, TraceKind kind, string text, ImmutableArray<TracePart> parts) =>
        new(kind, text, StatusOf(formula), parts is [var first, ..] ? first.Place : _version.Version.Place, [], parts);

    private FindingStatus StatusOf(Formula formula) => (FindingStatus)_rules.Of(formula);

    private ImmutableArray<TraceReading> Readings(Leaf leaf)
    {
        var snapshot = _decision.Snapshot;
        var facts = snapshot.Vocabulary.Facts;
        var parameters = _decision.RuleBook.Compiled.Parameters.Parameters;
        var names = VariableNode.In(leaf.Node).Select(v => v.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. leaf.Facts.Select(slot => new TraceReading(TraceReadingKind.Fact, facts[slot].Id, snapshot.Values[slot], snapshot.SourceOf(facts[slot]))),
            .. leaf.Parameters.Select(slot => new TraceReading(TraceReadingKind.Parameter, parameters[slot].Id, _frame.Parameters[slot])),
            .. _version.Definitions.Where(d => names.Contains(d.Name)).Select(d => new TraceReading(TraceReadingKind.Definition, d.Name, BoundedEvaluation.Run(d.Evaluate, _frame))),
            .. leaf.Node.Children.Where(c => c is not (VariableNode or LiteralNode)).Select(c => (Node: c, Value: BoundedEvaluation.Run(FeelCompiler.Compile(c), _frame)))
                .Where(c => c.Value.Kind is FeelKind.Number or FeelKind.Date or FeelKind.String or FeelKind.YearMonthDuration)
                .Select(c => new TraceReading(TraceReadingKind.Calculation, TextOf(leaf, c.Node), c.Value)),
        ];
    }

    private static string TextOf(Leaf leaf, FeelNode node) =>
        string.Join(' ', leaf.Source.Text.Substring(node.Position.Offset, node.Position.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
