using System.Text;
using DecisionSupport.Rendering;
using DecisionSupport.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Hosting.Tests;

/// <summary>A fact is renamed while a host has snapshots from before: it is told the new name, or reads the old one when it asks, and the record keeps what was read.</summary>
public sealed class RenamedFactTests
{
    private const string Old = "{ \"snapshot\": 1, \"asOf\": \"2020-06-15\", \"person\": { \"born\": \"1980-01-01\", \"insured\": true } }";

    private static readonly (string, string)[] Migrations =
    [
        ("migrations/0001-person.born.yaml", "migration: 1\nday: 2025-03-01\nfacts: { person.born: person.dayOfBirth }\n"),
        ("migrations/0002-person.dayOfBirth.yaml", "migration: 1\nday: 2026-04-02\nfacts: { person.dayOfBirth: person.birthDate }\n"),
    ];

    [Fact]
    public void An_old_id_is_told_with_its_present_name()
    {
        var reading = Support(readsOldNames: null).ReadSnapshot(Encoding.UTF8.GetBytes(Old), "case.json");

        reading.Snapshot.ShouldBeNull();
        reading.Diagnostics.Single().ToString().ShouldBe("case.json(1,52): error DS0601: 'person.born' is called 'person.birthDate' since 2026-04-02. Write the new name: 'decision-support migrate' does so in a whole file, and a host may let its reader read old names.");
    }

    [Fact]
    public void A_host_that_asks_reads_it_and_is_told()
    {
        var reading = Support(readsOldNames: "true").ReadSnapshot(Encoding.UTF8.GetBytes(Old), "case.json");

        reading.Diagnostics.Single().ToString().ShouldBe("case.json(1,52): note DS0608: 'person.born' is read as 'person.birthDate', its name since 2026-04-02.");
        reading.Snapshot!["person.birthDate"].AsDate().ShouldBe(new DateOnly(1980, 1, 1));
        reading.Snapshot.With("person.insured", Feel.FeelValue.From(false)).At(new DateOnly(2021, 1, 1)).Renamed.ShouldBe([new FactRename("person.born", "person.birthDate", new DateOnly(2026, 4, 2))]);
        CaseSnapshotJson.Sha256(reading.Snapshot).ShouldBe(CaseSnapshotJson.Sha256(Read(Old.Replace("born", "birthDate", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_record_keeps_what_was_read_and_is_replayed()
    {
        var support = Support(readsOldNames: "true");
        using var archive = new MemoryStream();
        DecisionRecord.Of(support.Evaluate(Read(Old)), Language.Swedish).Write(archive);
        var record = DecisionRecord.Read(archive.ToArray(), "record.json").Record!;

        Encoding.UTF8.GetString(archive.ToArray()).ShouldContain("\"from\": \"person.born\"");
        record.Renamed.ShouldBe([new FactRename("person.born", "person.birthDate", new DateOnly(2026, 4, 2))]);
        record.Replay(support.RuleBook).Verdict.ShouldBe(ReplayVerdict.Same);
    }

    [Fact]
    public void What_a_record_leaves_out_is_not_named_there()
    {
        var support = Support(readsOldNames: "true");
        using var archive = new MemoryStream();
        DecisionRecord.Of(support.Evaluate(Read(Old)), Language.Swedish, RecordRedaction.Facts("person")).Write(archive);

        Encoding.UTF8.GetString(archive.ToArray()).ShouldNotContain("readAs");
        DecisionRecord.Read(archive.ToArray(), "record.json").Record!.Replay(support.RuleBook, Read(Old)).Verdict.ShouldBe(ReplayVerdict.Same);
    }

    [Fact]
    public void Code_with_an_old_id_is_told_the_present_one() =>
        Should.Throw<ArgumentException>(() => new CaseSnapshotBuilder(Support(readsOldNames: null).RuleBook.Vocabulary, new DateOnly(2020, 6, 15)).Set("person.born", new DateOnly(1980, 1, 1)))
            .Message.ShouldStartWith("There is no fact 'person.born'. It is called 'person.birthDate' since 2026-04-02.");

    [Fact]
    public void Both_names_in_one_snapshot_are_told() =>
        Support(readsOldNames: "true").ReadSnapshot(Encoding.UTF8.GetBytes(Old.Replace("{ \"born\"", "{ \"birthDate\": \"1980-01-01\", \"born\"", StringComparison.Ordinal)), "case.json")
            .Diagnostics.Select(d => d.Code).ShouldContain("DS0008");

    [Theory]
    [InlineData("migration: 2\nday: 2026-11-22\nfacts: {}\n", "migrations/0003.yaml(1,12): error DS0606: This migration is of a format that is not known here; write 'migration: 1'.")]
    [InlineData("migration: 1\nday: 2026-11-22\nfacts: [x]\n", "migrations/0003.yaml(3,8): error DS0011: A mapping of renamed facts is a mapping of keys to values; here stands a list. Write its keys, each with a colon and a value.")]
    [InlineData("migration: 1\nday: 2026-11-22\nfacts: { person.a: person.birthDte }\n", "migrations/0003.yaml(3,20): error DS0601: 'person.a' was renamed to 'person.birthDte', and there is no such fact, nor a later migration from it. Did you mean 'person.birthDate'?")]
    public void A_fault_in_a_migration_is_told_where_it_stands(string migration, string told) =>
        GoodRules.With([.. Migrations, ("migrations/0003.yaml", migration)]).Diagnostics.Select(d => d.ToString()).ShouldContain(told);

    private static CaseSnapshot Read(string text) => Support(readsOldNames: "true").ReadSnapshot(Encoding.UTF8.GetBytes(text), "case.json").Snapshot!;

    // As a host has it: the switch stands in the configuration.
    private static IDecisionSupport Support(string? readsOldNames)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("DecisionSupport:ReadsOldNames", readsOldNames)]).Build();
        var services = new ServiceCollection().AddLogging().AddDecisionSupport(configuration.GetSection("DecisionSupport")).AddDecisionSupport(o => o.LoadRules = () => GoodRules.With(Migrations));
        return services.BuildServiceProvider().GetRequiredService<IDecisionSupport>();
    }
}
