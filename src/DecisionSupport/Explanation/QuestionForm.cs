using DecisionSupport.Feel;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Explanation;

/// <summary>Where on which form a question to the expert stands.</summary>
internal static class QuestionForm
{
    /// <summary>The form of the certificate at hand; null when it is not known.</summary>
    public static string? Of(CaseSnapshot snapshot, Statement? statement) =>
        statement is not null && snapshot.Vocabulary.Find(statement.FormFact) is { } fact && snapshot.Values[fact.Slot] is { Kind: FeelKind.String } form ? form.AsString() : null;

    /// <summary>
    /// The place on the form at hand, or else on the form that the rule author named first of those that were there on the day. None where the form at
    /// hand is one whose headings nobody has read: a place on another form would mislead.
    /// </summary>
    public static FormPlace? PlaceOf(string? form, ExpertQuestion question, RuleBook ruleBook, DateOnly day)
    {
        var numbers = question.Numbers.Where(n => n.Form == form || ruleBook.Expert?.IsThere(n.Form, day) != false).ToList();
        if (numbers.Count == 0 || (form is not null && ruleBook.Sources.TryGetValue(NameOf(form, ruleBook), out var atHand) && atHand.Headings.IsEmpty))
        {
            return null;
        }

        var number = numbers[Math.Max(0, numbers.FindIndex(n => n.Form == form))];
        var headings = ruleBook.Sources.GetValueOrDefault(NameOf(number.Form, ruleBook))?.Headings ?? [];
        var heading = headings.FirstOrDefault(h => h.Questions.Contains(FirstOf(number.Number)));
        return new FormPlace(number.Form, number.Number, heading?.Text, heading is null ? headings.Length : headings.IndexOf(heading));
    }

    /// <summary>A form as people write it, which is the id of its source too.</summary>
    public static string NameOf(string form, RuleBook ruleBook) => ruleBook.Expert?.NameOf(form) ?? form;

    // "8-14" stands where the eighth question does.
    private static string FirstOf(string number) => number.Split('-')[0];
}

/// <summary>Where a question stands.</summary>
/// <param name="Form">The form.</param>
/// <param name="Number">The id of the question in the electronic format.</param>
/// <param name="Heading">The heading that it stands under on the printed form; null when that is not known.</param>
/// <param name="Order">Which of the form's headings that is, from the first; after the last when it is not known.</param>
internal sealed record FormPlace(string Form, string Number, LocalizedText? Heading, int Order);
