using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Snapshots;

/// <summary>What somebody probably meant who wrote a value that a fact cannot have.</summary>
public sealed class HintTests
{
    [Theory]
    [InlineData("person.insured: ja", "(write true, without quotes)")]
    [InlineData("person.insured: \"yes\"", "(write true, without quotes)")]
    [InlineData("person.insured: \"true\"", "(write true, without quotes)")]
    [InlineData("person.insured: TRUE", "(write true, without quotes)")]
    [InlineData("person.insured: on", "(write true, without quotes)")]
    [InlineData("person.insured: Sant", "(write true, without quotes)")]
    [InlineData("person.insured: nej", "(write false, without quotes)")]
    [InlineData("person.insured: no", "(write false, without quotes)")]
    [InlineData("person.insured: \"false\"", "(write false, without quotes)")]
    [InlineData("person.insured: off", "(write false, without quotes)")]
    [InlineData("person.insured: falskt", "(write false, without quotes)")]
    [InlineData("person.insured: perhaps", null)]
    [InlineData("person.situation: studnt", "(did you mean 'student'?)")]
    [InlineData("person.situation: xyzzyx", null)]
    [InlineData("work.reductionPercent: \"50\"", "(without quotes)")]
    [InlineData("work.reductionPercent: \"12,5\"", "(with a point, not a comma)")]
    [InlineData("work.reductionPercent: 12,5", "(with a point, not a comma)")]
    [InlineData("work.reductionPercent: 50%", "(digits alone, as 50 or 12.5)")]
    [InlineData("work.reductionPercent: half", null)]
    [InlineData("person.birthDate: 1978-02-30", "(the calendar has no such day)")]
    [InlineData("person.birthDate: spring", null)]
    [InlineData("work.hindrances: lifting", "(write it in brackets: [a, b])")]
    [InlineData("work.diagnoses: F32", "(write it in brackets: [a, b])")]
    public void A_hint_is_given_where_there_is_one(string fact, string? hint)
    {
        var told = new SnapshotReader(GoodRules.RuleBook.Vocabulary).Read(Encoding.UTF8.GetBytes($"snapshot: 1\nasOf: 2020-06-15\n{fact}\n"), "x").Diagnostics.ShouldHaveSingleItem().ToString();

        told.ShouldStartWith("x(3,");
        if (hint is null)
        {
            told.ShouldNotContain('(' + "w");
            told.ShouldNotContain("did you mean");
            return;
        }

        told.ShouldContain(hint, Case.Sensitive);
    }
}
