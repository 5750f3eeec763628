using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Evaluation;

/// <summary>The three-valued connectives, by their tables.</summary>
public sealed class KleeneTests
{
    private const FindingStatus T = FindingStatus.Met;
    private const FindingStatus F = FindingStatus.NotMet;
    private const FindingStatus U = FindingStatus.Unknown;

    [Theory]
    [InlineData(T, T, T, T)]
    [InlineData(T, F, F, T)]
    [InlineData(T, U, U, T)]
    [InlineData(F, T, F, T)]
    [InlineData(F, F, F, F)]
    [InlineData(F, U, F, U)]
    [InlineData(U, T, U, T)]
    [InlineData(U, F, F, U)]
    [InlineData(U, U, U, U)]
    public void And_and_or(FindingStatus left, FindingStatus right, FindingStatus and, FindingStatus or)
    {
        Ask.StatusOf("person.insured and work.permanent", Known(left, right)).ShouldBe(and);
        Ask.StatusOf("person.insured or work.permanent", Known(left, right)).ShouldBe(or);
        Ask.StatusOf("not(not(person.insured) or not(work.permanent))", Known(left, right)).ShouldBe(and);
    }

    [Theory]
    [InlineData(T, T, F, T)]
    [InlineData(F, T, F, F)]
    [InlineData(U, T, F, U)]
    [InlineData(U, T, T, T)]
    [InlineData(U, F, F, F)]
    [InlineData(U, U, U, U)]
    [InlineData(T, U, F, U)]
    [InlineData(F, U, T, T)]
    public void If_with_an_open_condition_is_open_unless_both_branches_say_the_same(FindingStatus condition, FindingStatus then, FindingStatus otherwise, FindingStatus expected) =>
        Ask.StatusOf("if person.insured then work.permanent else count(work.hindrances) > 0", [.. Known(condition, then), .. Hindered(otherwise)]).ShouldBe(expected);

    [Theory]
    [InlineData("person.insured or not(person.insured)")]
    [InlineData("person.insured and work.reductionPercent > 0")]
    [InlineData("work.reductionPercent >= 0")]
    [InlineData("count(work.hindrances) >= 0")]
    [InlineData("person.situation in (\"employed\", \"student\", \"unemployed\")")]
    [InlineData("every h in work.hindrances satisfies h = \"lifting\"")]
    public void What_is_always_so_is_open_all_the_same_while_the_fact_is_unknown(string test) => Ask.StatusOf(test).ShouldBe(U);

    [Fact]
    public void An_empty_list_is_known_to_be_empty() => Ask.StatusOf("count(work.hindrances) > 0", Hindered(F)).ShouldBe(F);

    [Fact]
    public void A_leaf_over_two_facts_waits_for_both()
    {
        Ask.StatusOf("work.reductionPercent > count(work.hindrances)", ("work.reductionPercent", FeelValue.From(50m))).ShouldBe(U);
        Ask.StatusOf("work.reductionPercent > count(work.hindrances)", [("work.reductionPercent", FeelValue.From(50m)), .. Hindered(T)]).ShouldBe(T);
    }

    private static (string, FeelValue)[] Known(FindingStatus insured, FindingStatus permanent) => [("person.insured", Value(insured)), ("work.permanent", Value(permanent))];

    private static (string, FeelValue)[] Hindered(FindingStatus status) =>
        status == U ? [] : [("work.hindrances", FeelValue.From(new FeelList(status == T ? [FeelValue.From("lifting")] : [])))];

    private static FeelValue Value(FindingStatus status) => status switch { T => FeelValue.From(true), F => FeelValue.From(false), _ => FeelValue.Null };
}
