using System.Diagnostics;
using System.Globalization;
using Caseload.Cases;
using Caseload.Days;
using Caseload.Grains;
using Caseload.Register;
using Caseload.Startup;
using Caseload.Tests.Support;
using DecisionSupport.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Configuration;

namespace Caseload.Tests.Fire;

/// <summary>
/// Two silos on one PostgreSQL, and a client that sends: one silo is killed, the database restarts, the rules change. Nothing is lost, and nothing is done twice.
/// <c>samples/Caseload/fire.sh</c> runs it larger; <c>CASELOAD_FIRE_CASES</c> says how large.
/// </summary>
public sealed class FireTests(ITestOutputHelper output) : IDisposable
{
    private const int SideBySide = 64;

    private static readonly bool IsMeasured = Environment.GetEnvironmentVariable("CASELOAD_FIRE_CASES") is not null;

    /// <summary>Whether every silo of the beginning is killed, the last when another has come. To start one takes longer than all that is asked of it here.</summary>
    private static readonly bool IsAnotherStarted = IsMeasured || Depth.IsWhole;

    // Whoever sends gives up in the end, and so does the test.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(IsMeasured ? 60 : 5);

    private static readonly DateOnly Today = new Today(TimeProvider.System).Day;

    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("CASELOAD_FIRE_CASES") ?? "200", CultureInfo.InvariantCulture);

    /// <summary>Those that are sent again under fire: enough to be cut off in.</summary>
    private static readonly int Fired = Math.Min(Cases, 20_000);

    /// <summary>Whether the rules are the law itself, and not the small rule book.</summary>
    private static readonly bool IsLaw = Environment.GetEnvironmentVariable("CASELOAD_FIRE_RULES") is "law";

    private readonly HttpClient _http = new();
    private readonly Dictionary<string, int> _failures = [];
    private TimeSpan _longestSilence;
    private TimeSpan _marked;

    public void Dispose() => _http.Dispose();

    [PostgresFact]
    public async Task Nothing_is_lost_and_nothing_is_done_twice()
    {
        using var folder = new TempFolder();
        using var postgres = new PostgresCluster(durable: IsMeasured);
        var rules = IsLaw ? folder.CopyRules() : Copy(SmallRules.Files, folder);
        await Database.Prepare(postgres.Connection);
        await using var source = NpgsqlDataSource.Create(postgres.Connection);
        var register = new PostgresRegister(source);
        using var first = new SiloProcess(postgres.Connection, rules);
        await first.Ready(_http);
        var atRest = first.Megabytes;
        using var second = new SiloProcess(postgres.Connection, rules);
        await second.Ready(_http);
        using var client = await Client(postgres.Connection);
        var grains = client.Services.GetRequiredService<IGrainFactory>();
        var book = RuleBookLoader.LoadFolder(rules).GetOrThrow();

        // Cases are sent twice, first with one set of facts and then with another.
        var facts = Facts(book);
        Mark(first, second);
        var loading = Stopwatch.StartNew();
        await Send(grains, facts[0]);
        Tell($"taken: {Cases / loading.Elapsed.TotalSeconds:F0} cases/s ({Cases} cases in {loading.Elapsed.TotalSeconds:F1} s, two silos, client beside them); {Work(first, second)}");
        Tell($"memory: silo at rest {atRest} MB; with {Cases / 2} cases awake each {first.Megabytes} and {second.Megabytes} MB, {(first.Megabytes - atRest) * 1024.0 / (Cases / 2.0):F1} kB a case");

        var fire = Stopwatch.StartNew();
        var sending = Send(grains, facts[1]);
        await Until(async () => await source.Count("select count(*) from caseload_entry") > Cases + (Fired / 4));
        second.Kill();
        var dead = Stopwatch.StartNew();
        await Until(async () => await source.Count("select count(*) from cluster_silo where Status = 3") == 1);
        Tell($"a killed silo was missed after {dead.Elapsed.TotalSeconds:F1} s");
        postgres.Restart();
        NpgsqlConnection.ClearAllPools();
        await sending;
        Tell($"second facts of {Fired} cases under fire: {fire.Elapsed.TotalSeconds:F1} s; longest time without an answer {_longestSilence.TotalSeconds:F1} s; calls made again: {string.Join(", ", _failures.Select(f => $"{f.Value} {f.Key}"))}");

        using var third = IsAnotherStarted ? new SiloProcess(postgres.Connection, rules) : null;
        await (third?.Ready(_http) ?? Task.CompletedTask);
        var last = third ?? first;
        await Until(async () => await source.Count("select count(*) from caseload_case where begun is not null or version is null") == 0);
        await Check(register, source, facts, book);

        Mark(first, last);
        var change = Stopwatch.StartNew();
        Change(rules);
        (await _http.PostAsync(new Uri(last.Address, "/api/rules"), content: null)).EnsureSuccessStatusCode();
        await Until(async () => await source.Count("select count(*) from caseload_case where rules < 2") < Cases - (Cases / 4));
        if (!IsMeasured && last != first)
        {
            first.Kill();
        }

        await Until(async () => await source.Count("select count(*) from caseload_case where rules < 2") == 0);
        Tell($"new rules to all: {Cases / change.Elapsed.TotalSeconds:F0} cases/s ({change.Elapsed.TotalSeconds:F1} s){(IsMeasured ? $"; {Work(first, last)}" : "")}; touched {await register.CountTouchedBy(2)} of {Cases}");
        (await register.CountTouchedBy(2)).ShouldBeGreaterThan(0);
        await Check(register, source, facts, RuleBookLoader.LoadFolder(rules).GetOrThrow(), book);
        foreach (var page in new[] { "/", "/?enhet=Norr", "/statistik", $"/arende/{Key(1)}" })
        {
            var asking = Stopwatch.StartNew();
            (await _http.GetAsync(new Uri(last.Address, page))).EnsureSuccessStatusCode();
            Tell($"page {page}: {asking.ElapsedMilliseconds} ms");
        }

        Tell($"reminders held by silos: {await source.Count("select count(*) from reminder")}; memory now {last.Megabytes} MB{(IsMeasured ? $" and {first.Megabytes} MB" : "")}");
        Tell($"database: {await source.Count("select pg_database_size(current_database())") / 1024.0 / Cases:F1} kB a case, all told");
    }

    // Each case: its line is whole, its decisions are 1, 2, 3 … with no gap, no two of them alike, the last by the facts that were acknowledged last; and it has one reminder.
    private static async Task Check(PostgresRegister register, NpgsqlDataSource source, string[][] facts, RuleBook now, RuleBook? before = null)
    {
        (await source.Count("select count(*) from caseload_case")).ShouldBe(Cases);
        (await source.Count("select count(*) from reminder where GrainId like 'case/%'")).ShouldBe(Cases);
        (await source.Count("select count(*) from caseload_case c where (select coalesce(max(number), 0) from caseload_entry e where e.key = c.key) <> (select count(*) from caseload_entry e where e.key = c.key)")).ShouldBe(0);
        (await source.Count("select count(*) from caseload_entry where cause = 'Facts'")).ShouldBe(Cases + Fired);
        var books = new[] { now, before ?? now }.DistinctBy(b => b.Sha256).ToDictionary(b => b.Sha256);
        for (var i = 0; i < Cases; i += Math.Max(1, Cases / 500))
        {
            var history = await register.History(Key(i));
            var line = (await register.Find(Key(i)))!;
            line.Entry.ShouldBe(history[0].Number);
            history.Zip(history.Skip(1)).ShouldAllBe(pair => pair.First.SnapshotSha256 != pair.Second.SnapshotSha256 || pair.First.Differences.Length > 0);
            CaseFacts.Sha256(CaseFacts.Read(history[0].Snapshot, now, Today).Snapshot!).ShouldBe(CaseFacts.Sha256(CaseFacts.Read((i < Fired ? facts[1] : facts[0])[i], now, Today).Snapshot!));
            foreach (var entry in history)
            {
                var book = books[entry.RuleBookSha256];
                Difference.Between(entry.Answers, Answer.Of(book.Evaluate(CaseFacts.Read(entry.Snapshot, book, entry.Day).Snapshot!))).ShouldBeEmpty();
            }
        }
    }

    private async Task Send(IGrainFactory grains, string[] facts)
    {
        var clock = Stopwatch.StartNew();
        var (gate, last) = (new Lock(), TimeSpan.Zero);
        await Parallel.ForAsync(0, facts.Length, new ParallelOptions { MaxDegreeOfParallelism = SideBySide }, async (i, _) =>
        {
            var content = System.Text.Encoding.UTF8.GetBytes(facts[i]);
            while (true)
            {
                try
                {
                    (await grains.GetGrain<ICase>(Key(i)).Receive("Norr", content)).IsTaken.ShouldBeTrue();
                    break;
                }
                catch (Exception e) when (e is not ShouldAssertException && clock.Elapsed < Limit)
                {
                    lock (gate)
                    {
                        _failures[e.GetType().Name] = _failures.GetValueOrDefault(e.GetType().Name) + 1;
                    }

                    // No answer: whoever sent does not know whether it was taken, and sends again.
                    await Task.Delay(200, CancellationToken.None);
                }
            }

            lock (gate)
            {
                (_longestSilence, last) = (clock.Elapsed - last > _longestSilence ? clock.Elapsed - last : _longestSilence, clock.Elapsed);
            }
        });
    }

    private static string[][] Facts(RuleBook book) => IsLaw
        ? [.. new[] { Cases, Fired }.Select((count, round) => new SnapshotGenerator(book, 17 + round).Realistic(Today).Take(count).Select(CaseFacts.Write).ToArray())]
        : [.. new[] { (80, Cases), (62, Fired) }.Select(some => Enumerable.Range(0, some.Item2).Select(i => SmallRules.Facts.Replace("50", $"{some.Item1 - (i % 9)}")).ToArray())];

    private static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"K-{number:000000}");

    private static string Copy(IEnumerable<RuleFile> files, TempFolder folder)
    {
        foreach (var file in files)
        {
            folder.Write(Path.Combine("rules", file.Path), file.Utf8.ToArray());
        }

        return folder["rules"];
    }

    // A bound that is another: half a reduction is not enough in the small rule book, a quarter not in the law.
    private static void Change(string rules)
    {
        var (file, from, to) = IsLaw ? (Path.Combine(rules, "parameters", "limits.yaml"), "2011-01-01, value: 25", "2011-01-01, value: 40") : (Path.Combine(rules, "parameters.yaml"), "value: 25", "value: 60");
        File.WriteAllText(file, File.ReadAllText(file).Replace(from, to));
    }

    private static async Task<IHost> Client(string connection)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.UseOrleansClient(client => client
            .Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (Storage.Cluster, Storage.Cluster))
            .Configure<ClientMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromSeconds(5))
            .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Storage.Invariant, connection)));
        builder.Logging.ClearProviders();
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static Task Until(Func<Task<bool>> isSo) => Patience.Until(
        async () =>
        {
            try
            {
                return await isSo();
            }
            catch (NpgsqlException)
            {
                // The database is on its way back.
                return false;
            }
        },
        Limit);

    // Processor time tells the work, whatever else the machine is busy with.
    private void Mark(params SiloProcess[] silos) => _marked = silos.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Work);

    private string Work(params SiloProcess[] silos) => string.Create(CultureInfo.InvariantCulture, $"{(silos.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Work) - _marked).TotalMilliseconds / Cases:F1} ms of processor a case in the silos");

    private void Tell(string line)
    {
        output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("CASELOAD_FIRE_FIGURES") is { } path)
        {
            File.AppendAllText(path, $"{line}\n");
        }
    }
}
