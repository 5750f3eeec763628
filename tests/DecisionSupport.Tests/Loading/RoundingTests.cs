using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>Months added to a day that the month reached may lack are told, unless the rule book has said what becomes of it.</summary>
public sealed class RoundingTests
{
    private static readonly string Declared = GoodRules.Text("rule-book.yaml") + "monthEnds: last-day\n";

    [Theory]
    [InlineData("asOf >= person.birthDate + @\"P18Y\"", true)]
    [InlineData("asOf >= @\"P18Y\" + person.birthDate", true)]
    [InlineData("asOf - @\"P6M\" >= person.birthDate", true)]
    [InlineData("asOf >= date(person.birthDate.year, person.birthDate.month, 29) + @\"P1M\"", true)]
    [InlineData("asOf >= months after(person.birthDate, 6, \"up\")", false)]
    [InlineData("asOf >= person.birthDate + @\"P30D\"", false)]
    [InlineData("asOf >= date(person.birthDate.year, person.birthDate.month, 1) + @\"P18Y\" - @\"P1M\"", false)]
    [InlineData("asOf >= max(@\"2020-02-28\", date(person.birthDate.year, 5, 28)) + @\"P1M\"", false)]
    public void Where_the_day_may_be_missing(string test, bool isTold)
    {
        Told(test).ShouldBe(isTold);
        Told(test, ("rule-book.yaml", Declared)).ShouldBeFalse("the rule book has declared it");
    }

    private static bool Told(string test, params (string Path, string Text)[] files) =>
        GoodRules.With([.. files, ("aid/2017-01-01.yaml", $"ruleSet: aid\namends: 2011-01-01\ninForce: {{ from: 2017-01-01 }}\nchanges: {{ sv: Prov., en: A trial. }}\ncriteria:\n  - id: need\n    test: >-\n      {test}\n")])
            .Diagnostics.Any(d => d.Code == "DS0306" && d.Place.File == "aid/2017-01-01.yaml");
}
