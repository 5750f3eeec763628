namespace DecisionSupport.Tests.Support;

/// <summary>Short questions to variants of the good rules.</summary>
internal static class Ask
{
    private const string Header = "ruleSet: aid\namends: 2011-01-01\ninForce: { from: 2017-01-01 }\nchanges: { sv: Prov., en: A trial. }\n";

    public static readonly DateOnly Day = new(2020, 6, 15);

    /// <summary>The good rules with another version of <c>aid</c> from 2017 on.</summary>
    public static RuleBook Amended(string body) => GoodRules.With(("aid/2017-01-01.yaml", Header + body)).GetOrThrow();

    /// <summary>What a test in place of the criterion <c>need</c> comes to.</summary>
    public static FindingStatus StatusOf(string test, params (string Fact, FeelValue Value)[] known) =>
        About(Amended($"criteria:\n  - id: need\n    test: >-\n      {test}\n"), known).StatusOf("need");

    /// <summary>The recommendation of <c>aid</c>.</summary>
    public static Recommendation About(RuleBook ruleBook, params (string Fact, FeelValue Value)[] known) => ruleBook.Evaluate(Snapshot(ruleBook, known))["aid"];

    public static CaseSnapshot Snapshot(RuleBook ruleBook, params (string Fact, FeelValue Value)[] known) =>
        known.Aggregate(new CaseSnapshotBuilder(ruleBook.Vocabulary, Day), (builder, k) => builder.Set(k.Fact, k.Value)).Build();
}
