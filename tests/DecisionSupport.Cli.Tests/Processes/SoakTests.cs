using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>
/// A server that many ask for a long time: eight connections without a pause. Nothing fails, the same question has the same answer, and memory and handles do not grow. Two seconds, five where the whole is asked for, or
/// <c>SOAK_MINUTES=10</c>; the figures are in the output of the test.
/// </summary>
public sealed class SoakTests(ITestOutputHelper output)
{
    private const int Connections = 8;
    private const double Double = 2;
    private const int SpareHandles = 20;

    private static readonly double? Minutes = Environment.GetEnvironmentVariable("SOAK_MINUTES") is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;
    private const string Snapshot = """{ "snapshot": 1, "asOf": "2026-11-22", "person": { "birthDate": "1978-04-17", "insured": true }, "workCapacity": { "reducedByIllness": true, "reductionPercent": 50 } }""";

    private static readonly (string Path, string? Body, string Type)[] Questions =
    [
        ("/v1/decisions", Snapshot, "application/json"),
        ("/v1/certificates", File.ReadAllText(RepositoryFolder.Of(Files.Certificate)), "application/xml"),
        ("/v1/rule-sets", null, ""),
        ("/", null, ""),
        ("/v1/decisions", "{\"snapshot\": 2}", "application/json"),
    ];

    [LinuxFact]
    public async Task A_server_that_is_asked_without_a_pause_answers_the_same_and_does_not_grow()
    {
        using var process = new ToolProcess().Start("serve", "--port", "0");
        try
        {
            var address = (await process.StandardOutput.ReadLineAsync())!.Split(' ')[1];
            var time = Minutes is { } minutes ? TimeSpan.FromMinutes(minutes) : TimeSpan.FromSeconds(Depth.Of(5, 1));
            var (answers, latencies) = (new ConcurrentDictionary<int, string>(), new ConcurrentBag<double>());
            await Ask(address, TimeSpan.FromTicks(Math.Max(time.Ticks / 10, TimeSpan.TicksPerSecond / 2)), answers, []);
            var begun = Measure(process);
            await Ask(address, TimeSpan.FromTicks(time.Ticks * 9 / 10), answers, latencies);
            var ended = Measure(process);

            var sorted = latencies.Order().ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sorted.Count} answers in {time * 0.9}, {Connections} connections: p50 {sorted[sorted.Count / 2]:0.0} ms, p99 {sorted[sorted.Count * 99 / 100]:0.0} ms, slowest {sorted[^1]:0} ms"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after a tenth of the time: {begun.Megabytes} MB, {begun.Handles} handles; at the end: {ended.Megabytes} MB, {ended.Handles} handles"));
            ended.Handles.ShouldBeLessThan(begun.Handles + SpareHandles);
            ended.Megabytes.ShouldBeLessThan((long)(begun.Megabytes * Double));
        }
        finally
        {
            process.Kill();
        }
    }

    private static Task Ask(string address, TimeSpan time, ConcurrentDictionary<int, string> answers, ConcurrentBag<double> latencies)
    {
        var clock = Stopwatch.StartNew();
        return Task.WhenAll(Enumerable.Range(0, Connections).Select(async connection =>
        {
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            for (var number = connection; clock.Elapsed < time; number++)
            {
                var question = number % Questions.Length;
                var begun = Stopwatch.GetTimestamp();
                var answer = await Answer(client, Questions[question]);
                latencies.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                answers.GetOrAdd(question, answer).ShouldBe(answer, $"{Questions[question].Path} answers otherwise than before");
            }
        }));
    }

    private static async Task<string> Answer(HttpClient client, (string Path, string? Body, string Type) question)
    {
        using var request = new HttpRequestMessage(question.Body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(question.Path, UriKind.Relative));
        request.Content = question.Body is null ? null : new StringContent(question.Body, Encoding.UTF8, question.Type);
        using var response = await client.SendAsync(request);
        ((int)response.StatusCode).ShouldBeLessThan(500, question.Path);
        return await response.Content.ReadAsStringAsync();
    }

    private static (long Megabytes, int Handles) Measure(Process process)
    {
        process.Refresh();
        return (process.WorkingSet64 >> 20, Directory.EnumerateFileSystemEntries($"/proc/{process.Id}/fd").Count());
    }
}
