using DecisionSupport.Diagnostics;
using DecisionSupport.Feel.Binding;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>Finds months and years added to a day that the month reached may lack, in a rule book that has not declared what becomes of it.</summary>
internal static class RoundingCheck
{
    internal static readonly DiagnosticKind Undeclared = new(
        "DS0306", Severity.Warning, "A day that the month may lack",
        "Months or years are added to a day such as the 31st or 29 February, and no rule says what becomes of it.",
        "Write months after(…, \"down\") or \"up\", or declare monthEnds in rule-book.yaml.");

    public static void Check(BoundExpression bound, Expression expression, DiagnosticBag diagnostics)
    {
        foreach (var sum in bound.MonthSums)
        {
            diagnostics.Add(Undeclared, expression.At(sum.Line, sum.Column), "The month reached may lack the day (29 February, the 31st), and what becomes of it is not said. Write months after(day, length, \"down\") for the last day of that month, \"up\" for the first of the next, or declare for the whole book 'monthEnds: last-day' in rule-book.yaml.");
        }
    }
}
