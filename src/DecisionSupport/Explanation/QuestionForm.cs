using DecisionSupport.Feel;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Explanation;

/// <summary>On which form a question to the doctor is numbered.</summary>
internal static class QuestionForm
{
    // The id is fixed by contract with hosts and rule authors.
    private const string FormFact = "loh.form";

    /// <summary>The form of the certificate at hand; null when it is not known.</summary>
    public static string? Of(CaseSnapshot snapshot) =>
        snapshot.Vocabulary.Find(FormFact) is { } fact && snapshot.Values[fact.Slot] is { Kind: FeelKind.String } form ? form.AsString() : null;

    /// <summary>The number on the form at hand, or else on the form that the rule author named first.</summary>
    public static FormNumber? NumberOn(string? form, DoctorQuestion question)
    {
        foreach (var number in question.Numbers)
        {
            if (number.Form == form)
            {
                return number;
            }
        }

        return question.Numbers.IsEmpty ? null : question.Numbers[0];
    }
}
