using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Names;
using DecisionSupport.RuleSets;
using DecisionSupport.Timelines;

namespace DecisionSupport.Compilation;

/// <summary>A version of a rule set, ready to run. Immutable and thread-safe.</summary>
internal sealed class CompiledVersion
{
    public required RuleSetVersion Version { get; init; }

    /// <summary>The rule set's index in the rule book.</summary>
    public required int RuleSetIndex { get; init; }

    /// <summary>How many criteria the rule set has over all its versions.</summary>
    public required int SlotCount { get; init; }

    /// <summary>How many definitions the rule set has over all its versions.</summary>
    public required int DefinitionCount { get; init; }

    /// <summary>The definitions in the order of the version, for those who reason about expressions.</summary>
    public required ImmutableArray<CompiledDefinition> Definitions { get; init; }

    /// <summary>The days that must each be covered; null when it has none.</summary>
    public required CompiledTimeline? Timeline { get; init; }

    /// <summary>The criteria in the order of the version; each reads only those before it.</summary>
    public required CompiledCriterion[] Criteria { get; init; }

    /// <summary>What evaluation needs of the criteria, side by side.</summary>
    public required CriterionCode[] CriterionCodes { get; init; }

    /// <summary>The outcomes in the order they are tried.</summary>
    public required CompiledOutcome[] Outcomes { get; init; }

    public required ImmutableArray<(Test When, StepText Step)> Steps { get; init; }

    public required ImmutableArray<(Test When, NoticeText Notice)> Notices { get; init; }

    /// <summary>The ids of steps, then of notices, each with what it asks once the outcome is there.</summary>
    public required ImmutableArray<(string Id, Formula When)> Told { get; init; }

    /// <summary>The parameters that decide something here. What reads one without a value on the day is unknown.</summary>
    public required int[] Parameters { get; init; }

    /// <summary>The rule sets that this version reads, by index.</summary>
    public required int[] Uses { get; init; }

    /// <summary>What texts may put in.</summary>
    public required TextNames Names { get; init; }

    public required Dictionary<string, CompiledCriterion> CriteriaById { get; init; }

    /// <summary>A criterion; null when the version has none of that id.</summary>
    public CompiledCriterion? Find(string criterionId) => CriteriaById.GetValueOrDefault(criterionId);

    /// <summary>The criterion that has a slot.</summary>
    public CompiledCriterion CriterionIn(int slot) => Criteria.First(c => c.Slot == slot);

    public int OutcomeNumber(Outcome outcome) => Outcomes.First(o => ReferenceEquals(o.Outcome, outcome)).Number;
}

/// <summary>
/// An outcome, ready to run. Its number is the same in all versions of the rule set; the last outcome of a version has no condition. In the cases of
/// <paramref name="ThoughKnown"/> it is meant to come out although everything is known.
/// </summary>
internal sealed record CompiledOutcome(
    Outcome Outcome, int Number, Test? When, Formula? Formula, ImmutableArray<CompiledLevel> Levels, ImmutableArray<Formula> ThoughKnown);

/// <summary>A level of an outcome, ready to run.</summary>
internal sealed record CompiledLevel(Level Level, Test When, Formula Formula);
