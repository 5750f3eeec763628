using DecisionSupport.Knowledge;
using DecisionSupport.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Hosting.Tests;

/// <summary>A host sets decision support up by configuration, by key and with checks, and learns at its start what is wrong.</summary>
public sealed class HostTests
{
    [Fact]
    public async Task Without_rules_the_host_does_not_start()
    {
        using var host = Host(s => s.AddDecisionSupport(_ => { }));

        (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync())).Message.ShouldContain("UseBuiltInRules() or UseRulesFolder(path)");
    }

    [Fact]
    public async Task With_a_folder_that_is_not_there_the_host_does_not_start()
    {
        using var host = Host(s => s.AddDecisionSupport(o => o.UseBuiltInRules().UseRulesOver("no-such-folder")));

        (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync())).Message.ShouldContain("RulesOver: there is no folder 'no-such-folder'");
    }

    [Fact]
    public async Task With_bad_rules_the_host_does_not_start()
    {
        using var host = Host(s => s.AddDecisionSupport(o => o.LoadRules = () => GoodRules.With(("sources.yaml", "sources: ["))));

        (await Should.ThrowAsync<InvalidDataException>(() => host.StartAsync())).Message.ShouldContain("sources.yaml(2,1): error DS0005");
    }

    [Fact]
    public void Configuration_says_where_rules_are()
    {
        using var host = Host((s, configuration) => s.AddDecisionSupport(configuration.GetSection("DecisionSupport")), ("DecisionSupport:RulesFolder", GoodRules.Folder));

        host.Services.GetRequiredService<IDecisionSupport>().RuleBook.Sha256.ShouldBe(GoodRules.RuleBook.Sha256);
    }

    [Fact]
    public void Configuration_that_is_neither_true_nor_false_is_told()
    {
        using var host = Host((s, configuration) => s.AddDecisionSupport(configuration.GetSection("DecisionSupport")), ("DecisionSupport:WatchRules", "perhaps"));

        Should.Throw<InvalidOperationException>(() => host.Services.GetRequiredService<IDecisionSupport>()).Message.ShouldContain("WatchRules");
    }

    [Fact]
    public void What_is_said_again_changes_what_was_said()
    {
        using var host = Host(s => s.AddDecisionSupport(o => o.UseBuiltInRules()).AddDecisionSupport(o => o.UseRulesFolder(GoodRules.Folder)));

        host.Services.GetRequiredService<IDecisionSupport>().RuleBook.Sha256.ShouldBe(GoodRules.RuleBook.Sha256);
        host.Services.GetServices<IDecisionSupport>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Rule_books_are_kept_apart_by_key()
    {
        using var host = Host(s => s.AddDecisionSupport(o => o.UseBuiltInRules()).AddKeyedDecisionSupport("small", o => o.UseRulesFolder(GoodRules.Folder)));

        host.Services.GetRequiredService<IDecisionSupport>().RuleBook.ShouldBeSameAs(host.Services.GetRequiredService<IDecisionSupport>().RuleBook);
        host.Services.GetRequiredService<IDecisionSupport>().RuleBook.Sha256.ShouldBe(BuiltInRules.RuleBook.Sha256);
        host.Services.GetRequiredKeyedService<IDecisionSupport>("small").RuleBook.Sha256.ShouldBe(GoodRules.RuleBook.Sha256);
    }

    [Fact]
    public async Task At_start_rules_are_loaded_and_asked_once()
    {
        using var logger = new CollectingLogger();
        using var host = Host(s => s.AddSingleton<ILoggerFactory>(logger).AddDecisionSupport(o => o.UseRulesFolder(GoodRules.Folder)));
        await host.StartAsync();

        logger.Lines.ShouldContain(l => l.StartsWith("Information: Rule book 1.0.0", StringComparison.Ordinal));
        logger.Lines.ShouldContain(l => l.StartsWith("Information: Warmed up in ", StringComparison.Ordinal));
        await host.StopAsync();
    }

    [Fact]
    public async Task Health_is_that_of_the_newest_rules()
    {
        var rules = () => GoodRules.With();
        using var host = Host(s => s.AddDecisionSupport(o => o.LoadRules = () => rules()).AddHealthChecks().AddDecisionSupport());
        var checks = host.Services.GetRequiredService<HealthCheckService>();
        var support = host.Services.GetRequiredService<IDecisionSupport>();
        (await checks.CheckHealthAsync()).Entries["decision-support"].ShouldSatisfyAllConditions(
            e => e.Status.ShouldBe(HealthStatus.Healthy),
            e => e.Data["sha256"].ShouldBe(support.RuleBook.Sha256));

        rules = () => GoodRules.With(("sources.yaml", "sources: ["));
        await support.ReloadAsync();
        (await checks.CheckHealthAsync()).Entries["decision-support"].Status.ShouldBe(HealthStatus.Degraded);
        support.Refused.ShouldNotBeEmpty();

        rules = () => GoodRules.With();
        support.Reload();
        (await checks.CheckHealthAsync()).Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task Rules_that_cannot_be_loaded_are_unhealthy()
    {
        using var host = Host(s => s.AddDecisionSupport(_ => { }).AddHealthChecks().AddDecisionSupport());

        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status.ShouldBe(HealthStatus.Unhealthy);
    }

    [Fact]
    public async Task A_file_that_changes_is_loaded_again()
    {
        using var folder = new TempFolder();
        foreach (var file in Directory.EnumerateFiles(GoodRules.Folder, "*.yaml", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(GoodRules.Folder, file), await File.ReadAllTextAsync(file));
        }

        using var host = Host(s => s.AddDecisionSupport(o => o.UseRulesFolder(folder.Path).WatchRules = true));
        await host.StartAsync();
        var support = host.Services.GetRequiredService<IDecisionSupport>();
        folder.Write("rule-book.yaml", GoodRules.Text("rule-book.yaml").Replace("version: 1.0.0", "version: 2.0.0", StringComparison.Ordinal));
        while (support.RuleBook.Version != "2.0.0")
        {
            await Task.Delay(20);
        }

        await host.StopAsync();
    }

    [Fact]
    public void Some_rule_sets_are_asked_about_another_day()
    {
        using var host = Host(s => s.AddDecisionSupport(o => o.UseRulesFolder(GoodRules.Folder)));
        var support = host.Services.GetRequiredService<IDecisionSupport>();
        var decision = support.Evaluate(Ask.Snapshot(support.RuleBook), ["paper"], new DateOnly(2012, 1, 1));

        decision.Recommendations.ShouldHaveSingleItem().Version.RuleSet.ShouldBe("paper");
        decision.Snapshot.AsOf.ShouldBe(new DateOnly(2012, 1, 1));
        support.ReadSnapshot("snapshot: 1\nasOf: 2020-06-15\n"u8, "s", new DateOnly(2012, 1, 1)).Snapshot!.AsOf.ShouldBe(new DateOnly(2012, 1, 1));
    }

    [Fact]
    public async Task A_reload_that_is_cancelled_changes_nothing()
    {
        using var host = Host(s => s.AddDecisionSupport(o => o.LoadRules = () => GoodRules.With()));
        var support = host.Services.GetRequiredService<IDecisionSupport>();
        var before = support.RuleBook;

        await Should.ThrowAsync<OperationCanceledException>(() => support.ReloadAsync(new CancellationToken(canceled: true)));
        support.RuleBook.ShouldBeSameAs(before);
    }

    private static IHost Host(Action<IServiceCollection> register) => Host((services, _) => register(services));

    private static IHost Host(Action<IServiceCollection, IConfiguration> register, params (string Key, string Value)[] configuration)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(configuration.Select(c => KeyValuePair.Create<string, string?>(c.Key, c.Value)));
        register(builder.Services, builder.Configuration);
        return builder.Build();
    }
}
