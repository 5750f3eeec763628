using System.Collections.Concurrent;
using DecisionSupport.Certificates;

namespace DecisionSupport.Authoring.Tests.SeededFaults;

/// <summary>The worked cases with what they must give: outcomes, and the reports to both audiences word for word.</summary>
internal sealed class WorkedCases
{
    private const int FingerprintLength = 12;

    private static readonly string Folder = RepositoryFolder.Of("rules", "cases");

    private readonly ImmutableArray<(CaseFile Case, CaseSnapshot Snapshot)> _cases = [.. Read()];
    private readonly ConcurrentDictionary<string, ImmutableArray<(string Statuses, Lazy<string> Report)>> _good = new(StringComparer.Ordinal);

    /// <summary>Whether any case comes out differently.</summary>
    /// <param name="book">The rules with a fault.</param>
    /// <param name="folder">The folder that the fault lies in.</param>
    public bool Differ(RuleBook book, string folder)
    {
        var ruleSets = Reach.Of(folder);
        ImmutableArray<Decision> decisions = [.. _cases.Select(c => book.Evaluate(c.Snapshot, ruleSets))];

        // Deciding takes no time; reports do: most faults need none to be seen, and most others the one of a case with another status.
        return decisions.Zip(_cases).Any(p => IsUnexpected(p.First, p.Second.Case))
            || decisions.Zip(Good(folder, ruleSets)).OrderByDescending(p => Statuses(p.First) != p.Second.Statuses).Any(p => Report(p.First) != p.Second.Report.Value);
    }

    // Reports are written when they are first compared, and once for all faults in a folder.
    private ImmutableArray<(string Statuses, Lazy<string> Report)> Good(string folder, string[] ruleSets) => _good.GetOrAdd(
        folder, _ => [.. _cases.Select(c => BuiltInRules.RuleBook.Evaluate(c.Snapshot, ruleSets)).Select(d => (Statuses(d), new Lazy<string>(() => Report(d))))]);

    private static string Statuses(Decision decision) => string.Join(' ', decision.Recommendations.SelectMany(r => r.Findings.Select(f => f.Status)));

    private static bool IsUnexpected(Decision decision, CaseFile worked) => worked.Expected.Any(e => decision.Find(e.RuleSet) is not null && e.Difference(decision) is not null);

    // Any change of any file changes the fingerprint of the rules, which a report names: that alone is no difference.
    private static string Report(Decision decision) =>
        string.Join('\n', new[] { Audience.Officer, Audience.Client }.Select(a => DecisionMarkdown.Write(decision, a, Language.Swedish))
            .Select(text => text.Replace(decision.RuleBook.Sha256[..FingerprintLength], "", StringComparison.Ordinal)));

    private static IEnumerable<(CaseFile, CaseSnapshot)> Read()
    {
        var reader = new CaseFileReader(BuiltInRules.RuleBook.Vocabulary);
        foreach (var path in Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var worked = reader.Read(File.ReadAllBytes(path), path);
            var snapshot = worked.Certificate is { } certificate ? With(worked.Snapshot.Snapshot!, certificate) : worked.Snapshot.Snapshot!;
            yield return (worked, snapshot);
        }
    }

    private static CaseSnapshot With(CaseSnapshot snapshot, string certificate)
    {
        using var stream = File.OpenRead(Path.Combine(Folder, certificate));
        return CertificateReader.Read(stream, new CertificateReadOptions { AsOf = snapshot.AsOf }).Certificate!.AddTo(snapshot).Snapshot;
    }
}
