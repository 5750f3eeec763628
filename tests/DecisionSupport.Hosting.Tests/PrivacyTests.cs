using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using DecisionSupport.Rendering.Tests;
using DecisionSupport.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DecisionSupport.Hosting.Tests;

/// <summary>Logs, traces and metrics tell of rules and outcomes, never of the case.</summary>
[Collection("listens to all activities and metrics")]
public sealed class PrivacyTests
{
    private const string Snapshot = "snapshot: 1\nasOf: 2020-06-15\nreference: K-4711\nperson: { birthDate: 1977-07-07, situation: unemployed }\nwork: { reductionPercent: 66.6, hindrances: [lifting], diagnoses: [F43.8A] }\n";
    private static readonly string[] OfTheCase = ["K-4711", "1977", "unemployed", "66.6", "66,6", "lifting", "F43", "person.", "work.", "arbetslös", "out of work"];

    [Fact]
    public void Nothing_that_is_told_to_the_machine_tells_of_the_case()
    {
        using var logger = new CollectingLogger();
        var told = Listen(() =>
        {
            using var services = new ServiceCollection().AddSingleton<ILoggerFactory>(logger).AddDecisionSupport(o => o.LoadRules = () => GoodRules.With()).BuildServiceProvider();
            var support = services.GetRequiredService<IDecisionSupport>();
            Told.All(support.Evaluate(support.ReadSnapshot(Encoding.UTF8.GetBytes(Snapshot), "s").Snapshot!));
            support.Reload();
        });
        var all = string.Join('\n', told.Concat(logger.Lines));

        all.ShouldContain("outcome.aid=complete-first");
        all.ShouldContain("rule_set=aid,version=2017-01-01,outcome=complete-first");
        all.ShouldContain("Rule book 1.0.0");
        foreach (var word in OfTheCase)
        {
            all.ShouldNotContain(word);
        }
    }

    [Fact]
    public void Neither_do_exceptions()
    {
        var builder = new CaseSnapshotBuilder(GoodRules.RuleBook.Vocabulary, Ask.Day);
        Exception[] thrown =
        [
            Should.Throw<ArgumentException>(() => builder.Set("person.situation", "secret")),
            Should.Throw<ArgumentException>(() => builder.Set("work.reductionPercent", 777m)),
            Should.Throw<ArgumentException>(() => builder.Set("work.hindrances", ["secret"])),
            Should.Throw<ArgumentException>(() => builder.Set("person.birthDate", new DateOnly(2077, 7, 7)).Build()),
        ];

        string.Join('\n', thrown.Select(e => e.Message)).ShouldNotMatch("secret|777|2077");
    }

    private static List<string> Listen(Action act)
    {
        // Other tests evaluate at the same time, on other threads.
        var told = new List<string>();
        var own = Environment.CurrentManagedThreadId;
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "DecisionSupport",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Add($"{activity.DisplayName} {string.Join(',', activity.TagObjects.Select(t => $"{t.Key}={t.Value}"))} {string.Join(',', activity.Events.Select(e => e.Name))}"),
        };
        ActivitySource.AddActivityListener(activities);
        using var metrics = new MeterListener { InstrumentPublished = (instrument, listener) => Enable(instrument, listener) };
        metrics.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add($"{instrument.Name} {Join(tags)}"));
        metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add($"{instrument.Name} {Join(tags)}"));
        metrics.Start();
        act();
        return told;

        void Add(string line)
        {
            if (Environment.CurrentManagedThreadId == own)
            {
                told.Add(line);
            }
        }
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == "DecisionSupport")
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static string Join(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(',', tags.ToArray().Select(t => $"{t.Key}={t.Value}"));
}
