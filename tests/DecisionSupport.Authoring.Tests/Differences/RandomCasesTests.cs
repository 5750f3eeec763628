using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Differences;

/// <summary>What is proved of all cases, seen in cases made by chance.</summary>
public sealed class RandomCasesTests
{
    private static readonly RuleBook Book = BuiltInRules.RuleBook;
    private static readonly int CasesOfADay = Depth.Of(20, 4);
    private static readonly int CasesOfAYear = Depth.Of(4000, 600);

    [Fact]
    public void Rules_asked_about_a_case_on_their_own_day_say_what_evaluation_says()
    {
        var random = new RandomFacts(1);
        foreach (var day in Book.RuleSets.SelectMany(r => r.Versions).Select(v => v.From).Distinct())
        {
            for (var i = 0; i < CasesOfADay; i++)
            {
                var facts = random.Next(Book.Vocabulary, day);
                var decision = Book.Evaluate(new Witness(day, [.. facts]).ToSnapshot(Book.Vocabulary));
                foreach (var recommendation in decision.Recommendations)
                {
                    var ruleSet = recommendation.Version.RuleSet;
                    CaseUnderRules.Outcome(RulesInForce.Find(Book, ruleSet, day)!, day, facts)
                        .ShouldBe(new OutcomeLabel(recommendation.Outcome.Id, recommendation.Level?.Id), $"{ruleSet} on {day:O}");
                }
            }
        }
    }

    [Theory]
    [InlineData("sjukersattning", "2025-12-31")]
    [InlineData("sjukersattning", "2023-01-01")]
    [InlineData("sgi", "2023-12-31")]
    public void Outside_the_regions_nobody_is_touched(string ruleSet, string asOf)
    {
        var (old, @new) = (RulesInForce.Find(Book, ruleSet, new DateOnly(2022, 12, 31))!, RulesInForce.Find(Book, ruleSet, new DateOnly(2023, 1, 1))!);
        var day = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture);
        var random = new RandomFacts(2);
        var touched = 0;
        for (var i = 0; i < CasesOfAYear; i++)
        {
            var facts = random.Next(Book.Vocabulary, day, unknown: 0.05);
            if (CaseUnderRules.Outcome(old, day, facts) != CaseUnderRules.Outcome(@new, day, facts))
            {
                touched++;
                IsInRegion(facts, ruleSet, day).ShouldBeTrue(string.Join(", ", facts));
            }
        }

        touched.ShouldBeGreaterThan(0);
    }

    private static bool IsInRegion(Dictionary<string, FeelValue> facts, string ruleSet, DateOnly day)
    {
        // The least income is asked of what is earned, and of reasonable pay while one's own business is built up.
        if (ruleSet == "sgi" && (IsBetweenTheLeastIncomes("work.annualIncome")
            || (IsBetweenTheLeastIncomes("work.comparablePay") && (!facts.TryGetValue("work.situation", out var situation) || situation.AsString() == "self-employed"))))
        {
            return true;
        }

        var born = facts["person.birthDate"].AsDate();
        return (day.Year, ruleSet) switch
        {
            (2023, "sgi") => born >= new DateOnly(1958, 1, 1) && born <= new DateOnly(1958, 12, 31),
            (2023, _) => (born.Year, born.Month) is (1958, 1) or (1963, 2),
            _ => born.Year == 1960 || (born >= new DateOnly(1965, 2, 1) && born <= new DateOnly(1966, 1, 31)),
        };

        bool IsBetweenTheLeastIncomes(string fact) => facts.TryGetValue(fact, out var income) && income.AsNumber() is >= 11592 and < 12600;
    }
}
