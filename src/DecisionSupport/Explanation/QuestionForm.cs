using DecisionSupport.Feel;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Explanation;

/// <summary>On which form a question to the expert is numbered.</summary>
internal static class QuestionForm
{
    /// <summary>The form of the certificate at hand; null when it is not known.</summary>
    public static string? Of(CaseSnapshot snapshot, Statement? statement) =>
        statement is not null && snapshot.Vocabulary.Find(statement.FormFact) is { } fact && snapshot.Values[fact.Slot] is { Kind: FeelKind.String } form ? form.AsString() : null;

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
