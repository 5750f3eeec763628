namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>A comparison of a fact with a value.</summary>
public sealed record Part(string Fact, string Operator, object Value);

/// <summary>A condition on two facts, which must both hold or of which one is enough.</summary>
public sealed record Condition(string Id, bool NeedsBoth, Part[] Parts)
{
    /// <summary>The twelve conditions. Every engine is given these; the program in plain C# has them by heart.</summary>
    public static IReadOnlyList<Condition> All { get; } =
    [
        Both("ofAge", new("age", ">=", 19), new("yearsToPension", ">=", 1)),
        Both("insuredLong", new("insured", "=", true), new("insuredYears", ">=", 3)),
        Either("base", new("pensionableIncome", "=", true), new("resident", "=", true)),
        Both("certificate", new("certificateThere", "=", true), new("certificateDays", "<=", 180)),
        Both("signed", new("certificateSigned", "=", true), new("patientDays", ">=", 30)),
        Both("diagnosis", new("diagnosisStated", "=", true), new("diagnoses", ">=", 1)),
        Either("limitations", new("limitationsStated", "=", true), new("observationsStated", "=", true)),
        Both("activity", new("activityStated", "=", true), new("activityConcrete", "=", true)),
        Both("treatment", new("treatmentsDone", "=", true), new("treatmentsPlanned", "<=", 0)),
        Both("reduction", new("reductionPercent", ">=", 25), new("monthsReduced", ">=", 12)),
        Either("lasting", new("permanent", "=", true), new("yearsLeft", "<=", 5)),
        Either("rehabilitation", new("measuresTried", ">=", 1), new("measuresExhausted", "=", true)),
    ];

    /// <summary>The condition in a language that looks like C#.</summary>
    /// <param name="fact">How a fact is written.</param>
    /// <param name="equals">The sign of equality.</param>
    /// <param name="and">The word for and.</param>
    /// <param name="or">The word for or.</param>
    public string Write(Func<string, string> fact, string equals, string and, string or) =>
        string.Join(NeedsBoth ? $" {and} " : $" {or} ", Parts.Select(p => $"{fact(p.Fact)} {(p.Operator == "=" ? equals : p.Operator)} {(p.Value is bool truth ? truth ? "true" : "false" : p.Value)}"));

    private static Condition Both(string id, params Part[] parts) => new(id, true, parts);

    private static Condition Either(string id, params Part[] parts) => new(id, false, parts);
}
