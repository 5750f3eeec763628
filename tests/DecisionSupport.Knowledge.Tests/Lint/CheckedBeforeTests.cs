using DecisionSupport.Compilation;

namespace DecisionSupport.Knowledge.Tests.Lint;

/// <summary>The built-in rules are checked here, so that whoever uses them need not: a rule set is compiled when it is asked, and not before.</summary>
public sealed class CheckedBeforeTests
{
    [Fact]
    public void The_rules_have_no_errors() =>
        RuleBookLoader.Load(BuiltInRules.Files).Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();

    // Whoever makes room for one rule set keeps it when another has been compiled.
    [Fact]
    public void The_expressions_need_no_more_variables_than_there_is_room_for()
    {
        RuleBookLoader.Load(BuiltInRules.Files).GetOrThrow().Compiled.LocalCount.ShouldBeLessThanOrEqualTo(RuleBookCompiler.LocalsOfChecked);
        RuleBookLoader.LoadChecked(BuiltInRules.Files).Compiled.LocalCount.ShouldBe(RuleBookCompiler.LocalsOfChecked);
    }

    [Fact]
    public void Only_the_rule_sets_that_are_asked_and_those_that_they_read_are_compiled()
    {
        var book = RuleBookLoader.LoadChecked(BuiltInRules.Files);
        CompiledOf(book).ShouldBeEmpty();

        book.Evaluate(new CaseSnapshotBuilder(book.Vocabulary, new DateOnly(2026, 11, 22)).Build(), "sjukersattning").Recommendations.ShouldHaveSingleItem();

        CompiledOf(book).ShouldBe(["loh", "sjukersattning"], ignoreOrder: true);
    }

    private static IEnumerable<string> CompiledOf(RuleBook book) => book.Compiled.RuleSets.Where((_, i) => book.Compiled.IsCompiled(i));
}
