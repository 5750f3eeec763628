using DecisionSupport.Feel;

namespace DecisionSupport.Rendering.Papers;

/// <summary>The questions of a letter, each once, in the order of the form, so that the expert goes through it from the beginning to the end.</summary>
internal static class LetterQuestions
{
    public static ImmutableArray<QuestionToExpert> Of(Decision decision, Language language) =>
    [
        .. decision.Recommendations.SelectMany(r => r.QuestionsToExpert)
            .DistinctBy(q => (q.Form, q.Number, q.Ask(language)))
            .OrderBy(q => q.HeadingOrder).ThenBy(q => q.Number is null ? int.MaxValue : FirstNumber(q.Number)),
    ];

    /// <summary>What the answers are needed for: the rule sets that ask, the statement itself only when no other does.</summary>
    public static IEnumerable<string> NeededFor(Decision decision, Language language)
    {
        var asking = decision.Recommendations.Where(r => !r.QuestionsToExpert.IsEmpty).ToList();
        var others = asking.Where(r => r.Version.RuleSet != decision.RuleBook.Expert?.Statement?.RuleSet).ToList();
        return (others.Count > 0 ? others : asking).Select(r => r.Version.Title.In(language));
    }

    /// <summary>Whether the statement at hand has to be written anew.</summary>
    public static bool IsOutdated(Decision decision) => decision.RuleBook.Expert?.Statement is { } statement && decision.Find(statement.RuleSet)?.Outcome.Id == statement.OutdatedOutcome;

    /// <summary>The statement at hand: its form and day; null when there is none, or nothing is known of it.</summary>
    public static (string? Form, DateOnly? Issued)? StatementOf(Decision decision)
    {
        if (decision.RuleBook.Expert is not { Statement: { } statement } expert)
        {
            return null;
        }

        var form = Value(decision.Snapshot, statement.FormFact) is { Kind: FeelKind.String } word ? expert.NameOf(word.AsString()) : null;
        DateOnly? issued = Value(decision.Snapshot, statement.IssuedFact) is { Kind: FeelKind.Date } day ? day.AsDate() : null;
        return Value(decision.Snapshot, statement.ExistsFact).Equals(FeelValue.False) || (form is null && issued is null) ? null : (form, issued);
    }

    private static FeelValue Value(CaseSnapshot snapshot, string factId) => snapshot.Vocabulary.Find(factId) is { } fact ? snapshot.Values[fact.Slot] : FeelValue.Null;

    // "8-14" stands at the eighth question.
    private static int FirstNumber(string number) => int.TryParse(number.AsSpan(0, number.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : number.Length), out var first) ? first : int.MaxValue;
}
