using DecisionSupport.Compilation.Expressions;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Grounds;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Compilation.Tests;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;
using DecisionSupport.RuleSets;
using DecisionSupport.Timelines;

namespace DecisionSupport.Compilation;

/// <summary>Compiles one version: definitions, criteria, outcomes, steps, notices and names in texts, in this order.</summary>
internal sealed class VersionCompiler(
    RuleSetVersion version,
    IReadOnlyDictionary<string, RuleSetNumbers> numbers,
    ILookup<string, RuleSetVersion> versions,
    Vocabulary vocabulary,
    TextNames commonNames,
    RuleScope scope,
    ExpressionBinder binder,
    TextCheck texts,
    DiagnosticBag diagnostics)
{
    private readonly RuleSetNumbers _own = numbers[version.RuleSet];
    private readonly List<Dependencies> _decisive = [];
    private readonly Dictionary<int, Dependencies> _criterionReads = [];

    public CompiledVersion Compile()
    {
        UsedRuleSets.Declare(version, numbers, versions, scope, diagnostics);
        var definitions = version.Definitions.Select(CompileDefinition).OfType<CompiledDefinition>().ToList();
        var timeline = new TimelineCompiler(scope, binder, vocabulary, diagnostics).Compile(version);
        var criteria = version.Criteria.Select(CompileCriterion).OfType<CompiledCriterion>().ToArray();
        var outcomes = version.Outcomes.Select(CompileOutcome).ToArray();
        DespiteCheck.Check(version, scope, diagnostics);
        scope.DefineOutcome(null, _own.Index, _own.Outcomes);
        var told = timeline is null ? [] : TimelineNames.For(timeline).ToList();
        told.ForEach(name => scope.Define(name.Name, name.Variable, new ToldName(timeline!, name.Name)));
        var steps = version.Steps.Select(s => (When: Condition(s.When, mayAskStatus: true), s.Step)).ToList();
        var notices = version.Notices.Select(n => (When: Condition(n.When, mayAskStatus: true), Notice: n)).ToList();
        var names = commonNames.With(definitions, told);
        texts.Check(version, names, diagnostics);
        TextCheck.CheckDays(VersionTexts.Steps(version), names, diagnostics);
        return new CompiledVersion
        {
            Version = version,
            RuleSetIndex = _own.Index,
            SlotCount = _own.Criteria.Length,
            DefinitionCount = _own.Definitions.Count,
            Definitions = [.. definitions],
            Timeline = timeline,
            Criteria = criteria,
            CriterionCodes = Array.ConvertAll(criteria, CriterionCode.Of),
            Outcomes = outcomes,
            Steps = [.. steps.Select(s => (s.When.Test, s.Step))],
            Notices = [.. notices.Select(n => (n.When.Test, n.Notice))],
            Told = [.. steps.Select(s => (s.Step.Id, s.When.Formula)), .. notices.Select(n => (n.Notice.Id, n.When.Formula))],
            Parameters = [.. Dependencies.Union(_decisive).Parameters],
            Uses = [.. version.Uses.Where(numbers.ContainsKey).Select(u => numbers[u].Index)],
            Names = names,
            CriteriaById = criteria.DistinctBy(c => c.Criterion.Id).ToDictionary(c => c.Criterion.Id, StringComparer.Ordinal),
        };
    }

    private CompiledDefinition? CompileDefinition(Definition definition)
    {
        if (scope.Has(definition.Name))
        {
            diagnostics.Add(SharedKinds.DuplicateId, definition.Is.Place, $"'{definition.Name}' is already the name of something else.");
            return null;
        }

        if (!binder.Definitions.TryTake(definition.Is, mayAskStatus: false, scope, out var compiled))
        {
            if (binder.BindWhole(definition.Is, scope, mayAskStatus: false, diagnostics) is not { } bound)
            {
                // Its readers are spared a second error, and so are texts that put it in.
                diagnostics.Spoil(definition.Name);
                var unknown = new LiteralNode(default, FeelValue.Null);
                scope.Define(new CompiledDefinition(definition.Name, FeelType.Any, unknown, _ => FeelValue.Null, Dependencies.None, null, 1, 0, 0));
                return null;
            }

            compiled = Compile(definition, bound.Root, bound.LocalCount);
            binder.Definitions.Keep(definition.Is, mayAskStatus: false, bound.Root, scope, compiled);
        }

        scope.Define(compiled);
        return compiled;
    }

    private CompiledDefinition Compile(Definition definition, FeelNode node, int localCount)
    {
        var slot = _own.Definitions[definition.Name];
        var isCondition = node.Type.Kind == FeelTypeKind.Boolean;
        var formula = isCondition ? new NamedCondition(slot, new FormulaBuilder(scope, definition.Is, mayAskStatus: false, diagnostics).Build(node)) : null;
        var weight = ExpressionWeight.Check(node, definition.Is, scope, diagnostics);
        return new CompiledDefinition(definition.Name, node.Type, node, FeelCompiler.Compile(node), DependencyReader.Of(node, scope), formula, weight, slot, localCount);
    }

    private CompiledCriterion? CompileCriterion(Criterion criterion)
    {
        var test = Condition(criterion.TestExpression, mayAskStatus: false);
        var applies = criterion.AppliesExpression is { } expression ? Condition(expression, mayAskStatus: false) : null;
        var slot = _own.Criteria.IndexOf(criterion.Id);
        scope.DefineCriterion(null, _own.Index, slot, criterion.Id);
        var reads = FormulaReads.Of(test.Formula, _criterionReads, _own.Index);
        _criterionReads[slot] = reads;
        return new CompiledCriterion(criterion, slot, test.Test, applies?.Test, test.Formula, applies?.Formula, reads.Facts, Dependencies.Union([reads, applies?.Reads ?? Dependencies.None]).Parameters);
    }

    private CompiledOutcome CompileOutcome(Outcome outcome)
    {
        var when = outcome.When is { } expression ? Condition(expression, mayAskStatus: true) : null;
        var levels = outcome.Levels.Select(level => (level, Condition: Condition(level.When, mayAskStatus: true)))
            .Select(l => new CompiledLevel(l.level, l.Condition.Test, l.Condition.Formula)).ToImmutableArray();
        ImmutableArray<Formula> thoughKnown = [.. outcome.ThoughKnown.Select(d => Condition(d.When, mayAskStatus: true).Formula)];
        return new CompiledOutcome(outcome, _own.Outcomes.IndexOf(outcome.Id), when?.Test, when?.Formula, levels, thoughKnown);
    }

    private CompiledCondition Condition(Expression expression, bool mayAskStatus)
    {
        if (!binder.Conditions.TryTake(expression, mayAskStatus, scope, out var compiled))
        {
            if (binder.BindCondition(expression, scope, mayAskStatus, diagnostics) is not { } node || ExpressionWeight.Check(node, expression, scope, diagnostics) > ExpressionWeight.Max)
            {
                return CompiledCondition.True;
            }

            var formula = new FormulaBuilder(scope, expression, mayAskStatus, diagnostics).Build(node);
            compiled = new CompiledCondition(formula, TestCompiler.Compile(formula), DependencyReader.Of(node, scope));
            binder.Conditions.Keep(expression, mayAskStatus, node, scope, compiled);
        }

        _decisive.Add(compiled.Reads);
        return compiled;
    }
}
