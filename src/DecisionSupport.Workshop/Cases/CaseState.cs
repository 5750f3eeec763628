using DecisionSupport.Workshop.Stories;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Everything the case page knows. It travels with the page; the server forgets it.</summary>
/// <param name="Snapshot">The facts.</param>
/// <param name="RuleSet">The rule set that the interview is about; empty for all.</param>
/// <param name="Audience">Whom the texts speak to.</param>
/// <param name="Skipped">Facts whose question was passed over.</param>
/// <param name="Story">The step of a story that the case departs from; null when there is none.</param>
/// <param name="Errors">What could not be used.</param>
/// <param name="Notes">What is worth knowing of what was read.</param>
/// <param name="Typed">What was typed and cannot be used as it is, by the name of its field, so that nobody types it again.</param>
/// <param name="IsBegun">Whether it has been chosen what the case is about.</param>
/// <param name="Changing">A fact whose question is put again; null for the next one.</param>
public sealed record CaseState(
    CaseSnapshot Snapshot,
    string RuleSet,
    Audience Audience,
    ImmutableArray<string> Skipped,
    StoryMoment? Story,
    ImmutableArray<FieldError> Errors,
    ImmutableArray<LocalizedText> Notes,
    ImmutableDictionary<string, string> Typed,
    bool IsBegun = true,
    Fact? Changing = null)
{
    /// <summary>The facts that somebody or a file has told.</summary>
    public IEnumerable<Fact> Given => Snapshot.ToldFacts;

    /// <summary>Whether the interview is about all rule sets at once.</summary>
    public bool IsAboutAll => RuleSet.Length == 0;

    /// <summary>Whether a question is put to whoever answers: one to the person concerned, as long as it is the person's to answer.</summary>
    public bool IsPut(Fact fact) => Audience == Audience.Officer || fact.QuestionToPerson is not null;

    /// <summary>The words of a question, in one form of address: the officer reads of the person, the person concerned of "you" where the question is that person's.</summary>
    public LocalizedText QuestionOf(Fact fact) => QuestionOf(fact, Audience);

    /// <summary>The words of a question to a reader, in one form of address.</summary>
    public static LocalizedText QuestionOf(Fact fact, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return audience == Audience.Client && fact.QuestionToPerson is { } own ? own : fact.QuestionToOfficer;
    }

    /// <summary>The next question of the interview: the one that settles most of those that were not passed over; null when nothing more matters.</summary>
    public InterviewQuestion? NextQuestion(Decision asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.Questions().FirstOrDefault(q => !Skipped.Contains(q.Fact.Id) && IsPut(q.Fact));
    }
}

/// <summary>Something that was filled in and cannot be used.</summary>
/// <param name="Fact">The fact, or null when it is about something else.</param>
/// <param name="Text">What is wrong and what to do.</param>
public sealed record FieldError(Fact? Fact, LocalizedText Text);
