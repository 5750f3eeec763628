using DecisionSupport.Analysis;

namespace Caseload.Cases;

/// <summary>A coming day on which a case changes though no fact does, in the words of the work list.</summary>
[GenerateSerializer]
public sealed record ComingDay(DateOnly Day, ImmutableArray<ComingChange> Changes)
{
    public static ComingDay Of(UpcomingDay day) => new(day.Day, [.. day.Changes.Select(ComingChange.Of)]);
}

/// <summary>What changes in one rule set's answer.</summary>
/// <param name="Title">What the rule set is called.</param>
/// <param name="Before">The outcome until then; null when the answer stays.</param>
/// <param name="After">The outcome from then on; null when the answer stays.</param>
/// <param name="Findings">The criteria that are judged otherwise, with how.</param>
/// <param name="ToDo">Steps to take from then on.</param>
/// <param name="ToDoBefore">Steps that can be taken until then, and not after.</param>
/// <param name="Notices">What is worth saying from then on.</param>
[GenerateSerializer]
public sealed record ComingChange(
    string RuleSet, string Title, string? Before, string? After, ImmutableArray<string> Findings, ImmutableArray<ComingStep> ToDo, ImmutableArray<ComingStep> ToDoBefore,
    ImmutableArray<string> Notices)
{
    public static ComingChange Of(UpcomingChange change) => new(
        change.RuleSet,
        (change.After ?? change.Before)!.Version.Title.In(Language.Swedish),
        change.ChangesOutcome ? Outcome(change.Before) : null,
        change.ChangesOutcome ? Outcome(change.After) : null,
        [.. change.Findings.Select(f => $"{f.Criterion.Title.In(Language.Swedish)}: {Judged(f.Before)} → {Judged(f.After)}")],
        [.. change.NewSteps.Select(ComingStep.Of)],
        [.. change.EndedSteps.Select(ComingStep.Of)],
        [.. change.NewNotices.Select(n => n.Text(Audience.Officer, Language.Swedish))]);

    /// <summary>How a criterion is judged, in a word.</summary>
    public static string Judged(FindingStatus? status) => status switch
    {
        FindingStatus.Met => "uppfyllt",
        FindingStatus.NotMet => "inte uppfyllt",
        FindingStatus.Unknown => "oklart",
        _ => "prövas inte",
    };

    private static string Outcome(Recommendation? recommendation) => recommendation is null
        ? "Inga regler gäller"
        : $"{recommendation.Outcome.Title.In(Language.Swedish)}{(recommendation.Level is { } level ? $" ({level.Title.In(Language.Swedish)})" : "")}";
}

/// <summary>A step, and whose it is.</summary>
[GenerateSerializer]
public sealed record ComingStep(string Who, string Text)
{
    public static ComingStep Of(NextStep step) => new(step.Responsible.Name.In(Language.Swedish), step.Text(Audience.Officer, Language.Swedish));
}
