namespace DecisionSupport.RuleSets;

/// <summary>Who does what when a criterion has one of some statuses.</summary>
internal sealed record Remedy(ImmutableArray<FindingStatus> On, StepText Step);

/// <summary>A step as the rule file writes it.</summary>
internal sealed record StepText(string Id, Party By, AudienceTexts Texts, ImmutableArray<string> Sources, Place Place);

/// <summary>A question to the doctor when a criterion has one of some statuses.</summary>
/// <param name="On">The statuses.</param>
/// <param name="Ask">The question.</param>
/// <param name="NumberByForm">Försäkringskassan's own question number, by form id.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record DoctorQuestion(
    ImmutableArray<FindingStatus> On, LocalizedText Ask, ImmutableDictionary<string, string> NumberByForm, Place Place);
