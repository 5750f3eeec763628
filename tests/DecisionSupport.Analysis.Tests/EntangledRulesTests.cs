using DecisionSupport.Tests.Support;

namespace DecisionSupport.Analysis.Tests;

/// <summary>Rules that no diagram can hold are evaluated all the same; what cannot be worked out is told too widely, never too narrowly.</summary>
public sealed class EntangledRulesTests
{
    private const int Pairs = 24;

    private static readonly (string, string)[] Files =
    [
        ("vocabulary/x.yaml", EntangledRules.Vocabulary(Pairs)),
        ("aid/2017-01-01.yaml", EntangledRules.Version(Pairs, amends: "2011-01-01", from: "2017-01-01")),
    ];

    [Fact]
    public void Everything_that_might_matter_is_told()
    {
        var aid = Ask.About(GoodRules.With(Files).GetOrThrow());

        aid.PossibleOutcomes().Select(o => o.Id).ShouldBe(["refuse", "apply"]);
        aid.MissingFacts().Select(m => m.Fact.Id).ShouldBe(["work.reductionPercent", "work.hindrances", .. Enumerable.Range(0, Pairs * 2).Select(i => $"x.f{i}")], ignoreOrder: true);
        aid.WhatWouldChange().ShouldBeEmpty();
    }
}
