using System.Globalization;
using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Gaps;

/// <summary>No goal comes out of what is unknown, unless the rules declare that it may.</summary>
public sealed class UnknownGoalTests
{
    [Fact]
    public void The_built_in_rules_give_no_goal_on_what_is_unknown() => Said(UnknownGoals.Find(BuiltInRules.RuleBook)).ShouldBeEmpty();

    [Theory]
    [InlineData("open(criterion.insured) or", "", "criterion.insured")]
    [InlineData("not(shown(criterion.insuredAtOnset))", "fails(criterion.insuredAtOnset)", "criterion.insuredAtOnset")]
    [InlineData("or open(criterion.illness)", "", "criterion.illness")]
    [InlineData("or (open(criterion.reduction) and not(shown(workCapacity.nearlyFullyReduced)))", "", "criterion.reduction")]
    [InlineData("open(criterion.age) or", "false or", "criterion.age")]
    [InlineData("or open(criterion.permanent)", "", "criterion.permanent")]
    public void A_question_that_was_forgotten_is_found_with_a_case(string old, string @new, string open)
    {
        var book = Edited.Book(Edited.Replace("sjukersattning/2011-01-01.yaml", old, @new));

        var found = UnknownGoals.Find(book, v => v.RuleSet == "sjukersattning");

        found.ShouldNotBeEmpty();
        foreach (var one in found)
        {
            one.Goal.Id.ShouldBe("apply");
            one.Open.ShouldBe(open);
            var before = one.Case.ShouldNotBeNull();
            book.Evaluate(before.ToSnapshot(book.Vocabulary), "sjukersattning")["sjukersattning"].Outcome.Id.ShouldBe("apply");
            var after = new Witness(before.AsOf, before.Facts.AddRange(one.Learnt));
            one.Other!.Outcome.ShouldNotBe("apply");
            book.Evaluate(after.ToSnapshot(book.Vocabulary), "sjukersattning")["sjukersattning"].Outcome.Id.ShouldBe(one.Other.Outcome);
        }
    }

    [Fact]
    public void What_is_declared_no_longer_is_an_error_there()
    {
        const string Declaration = "      - open: criterion.noLivranta\n";
        var book = Edited.Book(Edited.With("sgi/2011-01-01.yaml", text => text.Replace(Declaration, "      - open: isInsured\n", StringComparison.Ordinal)));

        UnknownGoals.Find(book, v => v.RuleSet == "sgi").Select(f => (f.Goal.Id, f.Open)).Distinct().ShouldBe([("protected-sgi", "criterion.noLivranta")]);
    }

    [Theory]
    [InlineData("open(criterion.livesHere) or ", "criterion.livesHere")]
    [InlineData(" or open(criterion.worksHere)", "criterion.worksHere")]
    [InlineData(" or open(criterion.walksShort)", "criterion.walksShort")]
    public void A_new_rule_set_with_nothing_to_compare_with_is_told_by_lint(string forgotten, string open)
    {
        var folder = RepositoryFolder.Of("tests", "ParkingPermits");
        var files = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(f => new RuleFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), Encoding(File.ReadAllText(f), forgotten)));

        var told = Linter.Lint(files, new FixedClock(new DateOnly(2026, 11, 22))).Diagnostics.Where(d => d.Code == "DS0509").ToList();

        told.ShouldNotBeEmpty();
        told.ShouldAllBe(d => d.Message.Contains($"while {open} is open", StringComparison.Ordinal) && d.Message.Contains("For example asOf", StringComparison.Ordinal));
    }

    private static ReadOnlyMemory<byte> Encoding(string text, string without) => System.Text.Encoding.UTF8.GetBytes(text.Replace(without, "", StringComparison.Ordinal));

    private static IEnumerable<string> Said(IEnumerable<GoalOverturned> found) =>
        found.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.RuleSet} {f.Version:yyyy-MM-dd}: {f.Goal.Id} while {f.Open} is open"));
}
