using DecisionSupport.Authoring.Linting;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Explanations;

/// <summary>Every kind of diagnostic with a code of ours, in the order of the codes.</summary>
internal static class ExplainedKinds
{
    public static ImmutableArray<DiagnosticKind> All { get; } =
    [
        .. DiagnosticCatalogue.All.Concat(
        [
            AgeCheck.CheckTooOld,
            AgeCheck.NoValueForComingYear,
            AgeCheck.CheckAhead,
            RepetitionCheck.SameAsBefore,
            ReachabilityCheck.OutcomeNeverReached,
            ReachabilityCheck.TooEntangled,
            UnusedCheck.UnusedFact,
            UnusedCheck.UnusedParameter,
            UnusedCheck.UnusedSource,
            UnusedCheck.UnusedDefinition,
            ReadCriteriaCheck.CriterionNotRead,
            ReachabilityCheck.TextNeverSaid,
            EndedParameterCheck.ParameterEnded,
            IdlePartCheck.IdlePart,
            OutcomeKindCheck.KindNotSaid,
            UnfilledTextCheck.TextUnfilled,
            GoalCheck.UnknownGivesGoal,
            FailureCheck.ComputationFails,
            Scenarios.StepReader.StepsOutOfOrder,
            ScenarioReader.EndsBeforeItBegins,
            ScenarioReader.StoryWithoutSteps,
        ]).OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];
}
