using DecisionSupport.Explanation;
using DecisionSupport.Feel;

namespace DecisionSupport.Rendering.Papers;

/// <summary>The questions of a letter, each once, in the order of the form, so that the doctor goes through it from the beginning to the end.</summary>
internal static class LetterQuestions
{
    private const string Certificate = "loh";

    public static ImmutableArray<QuestionToDoctor> Of(Decision decision, Language language) =>
    [
        .. decision.Recommendations.SelectMany(r => r.QuestionsToDoctor)
            .DistinctBy(q => (q.Form, q.Number, q.Ask(language)))
            .OrderBy(q => q.HeadingOrder).ThenBy(q => q.Number is null ? int.MaxValue : FirstNumber(q.Number)),
    ];

    /// <summary>What the answers are needed for: the rule sets that ask, the certificate itself only when no other does.</summary>
    public static IEnumerable<string> NeededFor(Decision decision, Language language)
    {
        var asking = decision.Recommendations.Where(r => !r.QuestionsToDoctor.IsEmpty).ToList();
        var others = asking.Where(r => r.Version.RuleSet != Certificate).ToList();
        return (others.Count > 0 ? others : asking).Select(r => r.Version.Title.In(language));
    }

    /// <summary>Whether the certificate at hand has to be written anew.</summary>
    public static bool IsOutdated(Decision decision) => decision.Find(Certificate)?.Outcome.Id == "outdated";

    /// <summary>The certificate at hand: its form and day; null when there is none, or nothing is known of it.</summary>
    public static (string? Form, DateOnly? Issued)? CertificateOf(CaseSnapshot snapshot)
    {
        var form = Value(snapshot, "loh.form") is { Kind: FeelKind.String } word ? QuestionForm.NameOf(word.AsString()) : null;
        DateOnly? issued = Value(snapshot, "loh.issuedDate") is { Kind: FeelKind.Date } day ? day.AsDate() : null;
        return Value(snapshot, "loh.exists").Equals(FeelValue.False) || (form is null && issued is null) ? null : (form, issued);
    }

    private static FeelValue Value(CaseSnapshot snapshot, string factId) => snapshot.Vocabulary.Find(factId) is { } fact ? snapshot.Values[fact.Slot] : FeelValue.Null;

    // "8-14" stands at the eighth question.
    private static int FirstNumber(string number) => int.TryParse(number.AsSpan(0, number.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : number.Length), out var first) ? first : int.MaxValue;
}
