using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Expressions;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Parameters;
using DecisionSupport.RuleFiles;
using DecisionSupport.RuleSets;
using DecisionSupport.Seals;
using DecisionSupport.Snapshots;
using DecisionSupport.Vocabularies;

namespace DecisionSupport;

/// <summary>Every kind of diagnostic that this library tells, in the order of the codes.</summary>
internal static class DiagnosticCatalogue
{
    public static ImmutableArray<DiagnosticKind> All { get; } =
    [
        SharedKinds.Unreadable,
        SharedKinds.Empty,
        SharedKinds.TooLarge,
        SharedKinds.WrongEncoding,
        SharedKinds.Syntax,
        SharedKinds.TooDeep,
        YamlDataReader.NotAllowed,
        SharedKinds.DuplicateKey,
        SharedKinds.UnknownKey,
        SharedKinds.MissingKey,
        SharedKinds.WrongKind,
        SharedKinds.WrongValue,
        SharedKinds.DuplicateId,
        SharedKinds.BadId,
        VocabularyReader.JudgementWithoutGuidance,
        ReferenceCheck.UnknownSource,
        ParameterReader.ParameterOverlap,
        ParameterReader.ParameterGap,
        SharedKinds.UnknownParty,
        ImplicationCheck.ImplicationsContradict,
        ImplicationCheck.ImplicationCircle,
        VersionContinuity.VersionOverlap,
        VersionContinuity.VersionGap,
        VersionContinuity.MissingTo,
        SharedKinds.WrongFileName,
        SharedKinds.UnknownAmended,
        Amendment.UnknownRepealed,
        SharedKinds.UnknownRuleSet,
        UseOrder.Cycle,
        OutcomeReader.OtherwiseNotLast,
        UsedRuleSets.NotInForceWithUsed,
        SharedKinds.ChangesWhatHolds,
        PlanCheck.UnknownStep,
        PlanCheck.StepCircle,
        ReferenceCheck.UnknownGuide,
        ReferenceCheck.UnknownPaper,
        Seal.Broken,
        RequirementCheck.Unwanted,
        ExpressionBinder.ExpressionSyntax,
        SharedKinds.ExpressionType,
        SharedKinds.UnknownName,
        RuleDialect.ComparesWithNull,
        SharedKinds.NotAllowedInRules,
        RoundingCheck.Undeclared,
        SharedKinds.MissingText,
        TextCheck.UnknownPlaceholder,
        SharedKinds.UnknownFact,
        FactValueReader.WrongFactType,
        PersonalNumberCheck.LooksLikePersonalNumber,
        SnapshotReader.ForeignReference,
        ReadFacts.DateAfterAsOf,
        FactValueReader.OutOfRange,
        SharedKinds.UnsupportedFormat,
        SharedKinds.NotInForce,
        FactNodeReader.OldName,
        ReadFacts.ContradictingFacts,
        SharedKinds.RecordChanged,
        SharedKinds.SnapshotLeftOut,
        SharedKinds.AnotherSnapshot,
    ];
}
