namespace DecisionSupport.NRules.Tests;

/// <summary>Cases of the tests: one worked through, and generated ones.</summary>
internal static class Cases
{
    public static DateOnly Day { get; } = new(2026, 11, 22);

    /// <summary>The case <c>rygg-och-depression</c> without its certificate, with a key.</summary>
    public static CaseSnapshot BackAndDepression(string? reference = "K-0412") => new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, Day)
        .WithReference(reference)
        .Set("person.birthDate", new DateOnly(1978, 4, 17))
        .Set("person.insured", true)
        .Set("person.insuredAtOnset", true)
        .Set("person.onsetDate", new DateOnly(2018, 10, 1))
        .Set("person.insurancePeriodYears", 40)
        .Set("person.pensionableIncome", true)
        .Set("workCapacity.reducedByIllness", true)
        .Set("workCapacity.nonMedicalGrounds", false)
        .Set("workCapacity.reductionPercent", 50)
        .Set("workCapacity.nearlyFullyReduced", false)
        .Set("rehabilitation.measuresRemain", false)
        .Set("loh.exists", false)
        .Build();

    public static Decision Decide(CaseSnapshot snapshot) => BuiltInRules.RuleBook.Evaluate(snapshot);
}
