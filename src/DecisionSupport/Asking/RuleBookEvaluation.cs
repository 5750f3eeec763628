using DecisionSupport.Asking;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport;

/// <summary>Asks a rule book about cases. Each question is seen by traces and metrics: <see cref="DecisionSupportTelemetry"/>. Thread-safe.</summary>
public static class RuleBookEvaluation
{
    /// <summary>Asks every rule set about a case.</summary>
    /// <param name="ruleBook">The rules.</param>
    /// <param name="snapshot">The case. A snapshot made for another rule book is carried over fact by fact.</param>
    /// <exception cref="ArgumentException">The snapshot knows a fact that this rule book does not have.</exception>
    public static Decision Evaluate(this RuleBook ruleBook, CaseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return EvaluationTelemetry.Evaluate(ruleBook, snapshot, ruleBook.Compiled.AllRuleSets);
    }

    /// <summary>Asks some rule sets about a case.</summary>
    /// <param name="ruleBook">The rules.</param>
    /// <param name="snapshot">The case.</param>
    /// <param name="ruleSets">Their ids. Rule sets that they read are evaluated too, but not told.</param>
    /// <exception cref="ArgumentException">There is no such rule set, or the snapshot knows a fact that this rule book does not have.</exception>
    public static Decision Evaluate(this RuleBook ruleBook, CaseSnapshot snapshot, params ReadOnlySpan<string> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return EvaluationTelemetry.Evaluate(ruleBook, snapshot, ruleBook.Compiled.Selection(ruleSets));
    }

    /// <summary>The values that the texts of a version put in: the name, the place, the facts it takes, when the text is said, and whether a recommendation says it without.</summary>
    internal static ImmutableArray<(string Name, Place Place, ImmutableArray<int> Facts, Formula Where, Func<Recommendation, bool> IsUnfilled)> ValuesWritten(CompiledVersion version) => WrittenValues.Of(version);
}
