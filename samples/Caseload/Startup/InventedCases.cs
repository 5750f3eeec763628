using System.Globalization;
using System.Text;
using Caseload.Cases;
using Caseload.Days;
using Caseload.Grains;
using Caseload.Rules;
using DecisionSupport.Authoring;
using DecisionSupport.Testing;

namespace Caseload.Startup;

/// <summary>Cases that nobody has: the worked cases of the rules, and made-up ones for the rest.</summary>
internal sealed class InventedCases(IGrainFactory grains, RuleShelf shelf, Today today)
{
    private const int Seed = 17;
    private const int SideBySide = 16;
    private const string Prefix = "cases/";

    private static readonly ImmutableArray<string> Units = ["Centrum", "Norr", "Söder", "Väster"];

    /// <summary>Sends them, as a host would.</summary>
    /// <returns>How many were taken.</returns>
    public async Task<int> Fill(int count, CancellationToken stop)
    {
        var taken = 0;
        var numbered = Snapshots((await shelf.InUse()).RuleBook).Take(count).Select((json, i) => (Json: json, Number: i + 1));
        await Parallel.ForEachAsync(numbered, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = stop }, async (one, _) =>
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"K-{one.Number:0000}");
            var receipt = await grains.GetGrain<ICase>(key).Receive(Units[one.Number % Units.Length], Encoding.UTF8.GetBytes(one.Json));
            Interlocked.Add(ref taken, receipt.IsTaken ? 1 : 0);
        });
        return taken;
    }

    private IEnumerable<string> Snapshots(RuleBook ruleBook)
    {
        var madeUp = new SnapshotGenerator(ruleBook, Seed).Realistic(today.Day).Select(CaseFacts.Write).GetEnumerator();
        foreach (var worked in Worked(ruleBook))
        {
            yield return worked;
            for (var i = 0; i < 2 && madeUp.MoveNext(); i++)
            {
                yield return madeUp.Current;
            }
        }

        while (madeUp.MoveNext())
        {
            yield return madeUp.Current;
        }
    }

    // Those of this year: older ones have been decided long ago.
    private IEnumerable<string> Worked(RuleBook ruleBook)
    {
        var assembly = typeof(InventedCases).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var content = new MemoryStream();
            using (var stream = assembly.GetManifestResourceStream(name)!)
            {
                stream.CopyTo(content);
            }

            if (new CaseFileReader(ruleBook.Vocabulary).Read(content.ToArray(), name).Snapshot.Snapshot is { } snapshot && snapshot.AsOf.Year == today.Day.Year && snapshot.AsOf <= today.Day)
            {
                yield return CaseFacts.Write(snapshot);
            }
        }
    }
}
