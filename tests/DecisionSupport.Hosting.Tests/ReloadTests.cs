using DecisionSupport.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DecisionSupport.Hosting.Tests;

/// <summary>Rules are reloaded as a whole or not at all.</summary>
public sealed class ReloadTests : IDisposable
{
    // Each is followed by one that is bad and one that cannot be read.
    private static readonly int Reloads = Depth.Of(2_000, 20);

    private readonly ITestOutputHelper _output;
    private readonly CollectingLogger _logger = new();
    private readonly ServiceProvider _services;
    private Func<RuleBookLoading> _rules = () => GoodRules.With();

    public ReloadTests(ITestOutputHelper output) =>
        (_output, _services) = (output, new ServiceCollection().AddSingleton<ILoggerFactory>(_logger).AddDecisionSupport(o => o.LoadRules = () => _rules()).BuildServiceProvider());

    public void Dispose() => _services.Dispose();

    [Fact]
    public void A_good_rule_book_takes_the_place_of_the_old_one()
    {
        var support = _services.GetRequiredService<IDecisionSupport>();
        _rules = () => Version("2.0.0");

        support.Reload().RuleBook.ShouldBeSameAs(support.RuleBook);
        support.RuleBook.Version.ShouldBe("2.0.0");
        _logger.Lines.Last().ShouldStartWith("Information: Rule book 2.0.0");
    }

    [Fact]
    public void A_bad_rule_book_changes_nothing_and_is_told()
    {
        var support = _services.GetRequiredService<IDecisionSupport>();
        var before = support.RuleBook;
        _rules = () => GoodRules.With(("sources.yaml", "sources: ["));

        support.Reload().Diagnostics.ShouldNotBeEmpty();
        support.RuleBook.ShouldBeSameAs(before);
        _logger.Lines.ShouldContain(l => l.StartsWith("Error: sources.yaml(", StringComparison.Ordinal) && l.Contains("error DS0005: ", StringComparison.Ordinal));
        _logger.Lines.Last().ShouldStartWith("Error: The rules have ");
    }

    [Fact]
    public void A_source_of_rules_that_throws_changes_nothing()
    {
        var support = _services.GetRequiredService<IDecisionSupport>();
        var before = support.RuleBook;
        _rules = () => throw new IOException("the disk is gone");

        Should.Throw<IOException>(() => support.Reload());
        support.RuleBook.ShouldBeSameAs(before);
    }

    [Fact]
    public void A_snapshot_read_before_a_reload_is_evaluated_after_it()
    {
        var support = _services.GetRequiredService<IDecisionSupport>();
        var snapshot = Ask.Snapshot(support.RuleBook, ("person.insured", FeelValue.From(false)));
        _rules = () => Version("2.0.0");
        support.Reload();

        support.Evaluate(snapshot)["aid"].Outcome.Id.ShouldBe("refuse");
    }

    [Fact]
    public async Task Every_evaluation_sees_one_whole_rule_book()
    {
        _rules = () => Version("0.0.0");
        var support = _services.GetRequiredService<IDecisionSupport>();
        var snapshot = Ask.Snapshot(support.RuleBook);
        using var end = new CancellationTokenSource();
        // Threads of their own: those that tests share are all busy with tests, and would ask when it is over.
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                var asked = 0;
                for (; !end.IsCancellationRequested; asked++)
                {
                    var decision = support.Evaluate(snapshot);
                    decision["aid"].Version.Title.English.ShouldBe($"Aid {decision.RuleBook.Version}");
                    decision["paper"].Version.Title.English.ShouldBe($"Paper {decision.RuleBook.Version}");
                }

                return asked;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();

        for (var version = 1; version <= Reloads; version++)
        {
            var number = version;
            _rules = () => Version($"{number}.0.0");
            support.Reload();
            var kept = support.RuleBook;
            _rules = () => GoodRules.With(("sources.yaml", "sources: ["));
            support.Reload().RuleBook.ShouldBeNull();
            _rules = () => throw new IOException("the disk is gone");
            Should.Throw<IOException>(() => support.Reload());

            kept.Version.ShouldBe($"{number}.0.0");
            support.RuleBook.ShouldBeSameAs(kept);
        }

        await end.CancelAsync();
        var evaluations = (await Task.WhenAll(asking)).Sum();
        evaluations.ShouldBeGreaterThan(Reloads);
        _output.WriteLine($"{evaluations} evaluations, {Reloads} reloads of good rules, as many of bad ones and of none");
    }

    [Fact]
    public void Bad_rules_at_start_stop_the_host_and_list_their_errors()
    {
        _rules = () => GoodRules.With(("sources.yaml", "sources: ["));

        Should.Throw<InvalidDataException>(() => _services.GetRequiredService<IDecisionSupport>()).Message.ShouldContain("sources.yaml(2,1): error DS0005");
    }

    // The version is said in the header and in a file of each rule set, so that half a rule book would be seen.
    private static RuleBookLoading Version(string version) => GoodRules.With(
        ("rule-book.yaml", GoodRules.Text("rule-book.yaml").Replace("version: 1.0.0", $"version: {version}", StringComparison.Ordinal)),
        Titled("aid", "en: Aid }", $"en: Aid {version} }}"),
        Titled("paper", "en: Certificate }", $"en: Paper {version} }}"));

    private static (string Path, string Text) Titled(string ruleSet, string title, string replacement)
    {
        var path = $"{ruleSet}/2011-01-01.yaml";
        return (path, File.ReadAllText(Path.Combine(GoodRules.Folder, path)).Replace(title, replacement));
    }
}
