using DecisionSupport.Data;

namespace DecisionSupport.RuleSets;

/// <summary>Who does what when a criterion has one of some statuses.</summary>
internal sealed record CriterionStep(ImmutableArray<FindingStatus> On, StepText Step);

/// <summary>A step as the rule file writes it.</summary>
/// <param name="Id">The id.</param>
/// <param name="By">Who takes it.</param>
/// <param name="Texts">What to do.</param>
/// <param name="Sources">What it rests on.</param>
/// <param name="Guide">The guide that explains it; null when there is none.</param>
/// <param name="Paper">The paper that it hands on; null when there is none.</param>
/// <param name="Plan">How it stands to the calendar and to other steps.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record StepText(string Id, Party By, AudienceTexts Texts, PlacedIds Sources, PlacedId? Guide, PlacedId? Paper, StepPlan Plan, Place Place);

/// <summary>A question to the expert when a criterion has one of some statuses.</summary>
/// <param name="On">The statuses.</param>
/// <param name="Ask">The question.</param>
/// <param name="Numbers">The question's own number on each form that has one; the first is the form usually meant.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ExpertQuestion(
    ImmutableArray<FindingStatus> On, LocalizedText Ask, ImmutableArray<FormNumber> Numbers, Place Place);

/// <summary>The number of a question on a form.</summary>
internal readonly record struct FormNumber(string Form, string Number);
