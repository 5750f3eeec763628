namespace DecisionSupport.Workshop.Scenarios;

/// <summary>A story for a room to think about: what happened, what was known, and what to ask. About nobody who lives.</summary>
/// <param name="Id">The name of its file.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it is about, in a sentence or two.</param>
/// <param name="Lesson">What to talk about when it is over.</param>
/// <param name="About">The rule sets that are told first, by their ids.</param>
/// <param name="Measures">What was done, by whom and when.</param>
/// <param name="Steps">What happened, in the order of time.</param>
public sealed record Scenario(
    string Id,
    LocalizedText Title,
    LocalizedText Summary,
    LocalizedText Lesson,
    ImmutableArray<string> About,
    ImmutableArray<Measure> Measures,
    ImmutableArray<Step> Steps);

/// <summary>Something that was done for the person.</summary>
/// <param name="By">Who did it.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Title">What it was.</param>
public sealed record Measure(Party By, DateOnly From, DateOnly To, LocalizedText Title);

/// <summary>A moment of the story.</summary>
/// <param name="Date">The day; it chooses the rules.</param>
/// <param name="Holder">Who held the case from this day on; null when nobody did.</param>
/// <param name="Title">What happened.</param>
/// <param name="Story">How it happened.</param>
/// <param name="Snapshot">All that is known on this day.</param>
/// <param name="Question">What the room is asked.</param>
/// <param name="Discuss">More to talk about.</param>
public sealed record Step(
    DateOnly Date,
    Party? Holder,
    LocalizedText Title,
    LocalizedText Story,
    CaseSnapshot Snapshot,
    Question Question,
    ImmutableArray<LocalizedText> Discuss);

/// <summary>A question to the room; its answers are the outcomes of a rule set.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Text">The question.</param>
public sealed record Question(string RuleSet, LocalizedText Text);
