using DecisionSupport.Data;

namespace DecisionSupport.RuleSets;

/// <summary>A next step that belongs to no criterion, with the condition under which it is said.</summary>
internal sealed record ConditionalStep(Expression When, StepText Step);

/// <summary>Something worth saying that decides nothing.</summary>
internal sealed record NoticeText(
    string Id, bool IsWarning, Expression When, AudienceTexts Texts, PlacedIds Sources, Place Place);
