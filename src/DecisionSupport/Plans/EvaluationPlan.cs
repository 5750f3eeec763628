using DecisionSupport.Compilation;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Plans;

/// <summary>
/// Which versions answer on a day for a selection of rule sets, and which rule sets cannot. The same until a version or a parameter changes.
/// Immutable and thread-safe.
/// </summary>
internal sealed class EvaluationPlan
{
    private readonly RuleSetSelection _selection;
    private readonly DateOnly _from;
    private readonly ImmutableArray<PlanProblem> _problems;

    private EvaluationPlan(
        RuleSetSelection selection, DateOnly from, DateOnly to, FeelValue[] parameters, CompiledVersion[] versions, ImmutableArray<int> asked, ImmutableArray<PlanProblem> problems)
    {
        _selection = selection;
        _from = from;
        LastDay = to;
        Parameters = parameters;
        Versions = versions;
        Asked = asked;
        _problems = problems;
    }

    public FeelValue[] Parameters { get; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly LastDay { get; }

    /// <summary>The versions to evaluate, those that others read first.</summary>
    public CompiledVersion[] Versions { get; }

    /// <summary>Which of the versions were asked for; the others are read by them.</summary>
    public ImmutableArray<int> Asked { get; }

    /// <param name="rules">The rules.</param>
    /// <param name="asked">The rule sets asked for.</param>
    /// <param name="day">The first day of a period in which no version and no parameter changes.</param>
    /// <param name="lastDay">The last day of it.</param>
    public static EvaluationPlan Make(CompiledRuleBook rules, RuleSetSelection asked, DateOnly day, DateOnly lastDay)
    {
        var parameters = rules.Parameters.On(day);
        var versions = new List<CompiledVersion>();
        var told = ImmutableArray.CreateBuilder<int>();
        var problems = ImmutableArray.CreateBuilder<PlanProblem>();
        var needed = Needed(rules, asked, day);
        for (var index = 0; index < rules.RuleSetCount; index++)
        {
            if (!needed[index])
            {
                continue;
            }

            var version = rules.On(index, day);
            if (Problem(rules, index, version, versions) is { } problem)
            {
                if (asked[index])
                {
                    problems.Add(problem);
                }

                continue;
            }

            if (asked[index])
            {
                told.Add(versions.Count);
            }

            versions.Add(version!);
        }

        return new EvaluationPlan(asked, day, lastDay, parameters, [.. versions], told.DrainToImmutable(), problems.DrainToImmutable());
    }

    public bool AnswersFor(RuleSetSelection selection, DateOnly day) => selection == _selection && day >= _from && day <= LastDay;

    /// <summary>The rule sets asked for that cannot answer about a day.</summary>
    public ImmutableArray<NotEvaluated> NotEvaluated(DateOnly day) => _problems.IsEmpty ? [] : [.. _problems.Select(p => new NotEvaluated(p.RuleSet, p.Kind.Code, p.Reason(day)))];

    private static RuleSetSelection Needed(CompiledRuleBook rules, RuleSetSelection asked, DateOnly day)
    {
        var needed = asked;
        for (var index = rules.RuleSetCount - 1; index >= 0; index--)
        {
            if (needed[index] && rules.On(index, day) is { } version)
            {
                foreach (var used in version.Uses)
                {
                    needed = needed.With(used);
                }
            }
        }

        return needed;
    }

    private static PlanProblem? Problem(CompiledRuleBook rules, int index, CompiledVersion? version, List<CompiledVersion> evaluated)
    {
        var id = rules.RuleSets[index];
        if (version is null)
        {
            var versions = rules.DeclaredOf(index);
            var last = versions[^1].To is { } to ? $" to {to.Iso()}" : " on";
            return new PlanProblem(id, SharedKinds.NotInForce, d => $"{id} has no version in force on {d.Iso()}; there are versions from {versions[0].From.Iso()}{last}.");
        }

        foreach (var used in version.Uses.Where(used => evaluated.TrueForAll(v => v.RuleSetIndex != used)))
        {
            return new PlanProblem(id, SharedKinds.NotInForce, d => $"{id} reads '{rules.RuleSets[used]}', which cannot be evaluated on {d.Iso()}.");
        }

        return null;
    }
}
