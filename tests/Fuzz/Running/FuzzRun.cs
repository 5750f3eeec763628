using System.Diagnostics;
using System.Text;
using Fuzz.Targets;

namespace Fuzz.Running;

/// <summary>
/// Tries inputs made of the corpus. One that is answered in a way not seen before is kept and built upon, so that a run finds its way inwards. The same seed
/// and count try the same inputs, on every machine. Not thread-safe.
/// </summary>
/// <param name="target">What is tried.</param>
/// <param name="seed">Which inputs.</param>
internal sealed class FuzzRun(ITarget target, int seed)
{
    private const int MostKept = 5_000;
    private const int MostFindings = 20;
    private const int Tell = 100_000;
    private static readonly TimeSpan Hung = TimeSpan.FromMinutes(5);

    private readonly HashSet<string> _ways = new(StringComparer.Ordinal);
    private TimeSpan _slowest;
    private byte[] _current = [];
    private long _begun = Stopwatch.GetTimestamp();

    /// <summary>Hears how far it has come.</summary>
    public Action<string> Told { get; init; } = _ => { };

    /// <summary>Inputs that were answered in a way not seen before.</summary>
    public List<byte[]> Kept { get; } = [];

    /// <summary>Tries so many inputs, after those of the corpus as they are.</summary>
    public IReadOnlyList<Finding> Try(long count)
    {
        List<byte[]> pool = [.. Corpus.Of(target)];
        var findings = new List<Finding>();
        findings.AddRange(pool.Select((input, i) => Try(input, i - pool.Count)).OfType<Finding>());
        var mutator = new Mutator(seed, [.. target.Words.Select(Encoding.UTF8.GetBytes)]);
        using var watch = new Timer(_ => TellWhereItHangs(), null, Hung, Hung);
        var clock = Stopwatch.StartNew();
        for (var number = 0L; number < count && findings.Count < MostFindings; number++)
        {
            var input = mutator.Next(pool);
            var ways = _ways.Count;
            if (Try(input, number) is { } finding)
            {
                findings.Add(finding);
            }
            else if (_ways.Count > ways && pool.Count < MostKept)
            {
                pool.Add(input);
                Kept.Add(input);
            }

            if ((number + 1) % Tell == 0)
            {
                Told($"{target.Name}: {number + 1} inputs, {_ways.Count} ways of answering, {findings.Count} findings, slowest {_slowest.TotalMilliseconds:0} ms, {clock.Elapsed:hh\\:mm\\:ss}");
            }
        }

        return findings;
    }

    private Finding? Try(byte[] input, long number)
    {
        (_current, _begun) = (input, Stopwatch.GetTimestamp());
        Trial trial;
        try
        {
            trial = target.Try(input);
        }
        catch (Exception e)
        {
            return new Finding(number, input, $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n')[0].Trim()}");
        }

        _slowest = TimeSpan.FromTicks(Math.Max(_slowest.Ticks, Stopwatch.GetElapsedTime(_begun).Ticks));
        _ways.Add(trial.Way);
        return trial.Fault is { } fault ? new Finding(number, input, fault) : null;
    }

    // No test waits for a time; a run of hours that stands still must leave what it stands at.
    private void TellWhereItHangs()
    {
        if (Stopwatch.GetElapsedTime(_begun) > Hung)
        {
            File.WriteAllBytes($"finding-{target.Name}-hung", _current);
            Told($"{target.Name}: an input has not been answered in {Hung}; it is in finding-{target.Name}-hung");
        }
    }
}
