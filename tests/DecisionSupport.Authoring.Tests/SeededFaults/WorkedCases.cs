using DecisionSupport.Certificates;

namespace DecisionSupport.Authoring.Tests.SeededFaults;

/// <summary>The worked cases with what they must give: outcomes, and the reports to both audiences word for word.</summary>
internal sealed class WorkedCases
{
    private const int FingerprintLength = 12;

    private static readonly string Folder = RepositoryFolder.Of("rules", "cases");

    private readonly ImmutableArray<(CaseFile Case, CaseSnapshot Snapshot, string Report)> _cases = [.. Read()];

    /// <summary>Whether any case comes out differently.</summary>
    public bool Differ(RuleBook book) => _cases.Any(c => Differs(book.Evaluate(c.Snapshot), c.Case, c.Report));

    private static bool Differs(Decision decision, CaseFile worked, string report) =>
        worked.Expected.Any(e => e.Difference(decision) is not null) || Report(decision) != report;

    // Any change of any file changes the fingerprint of the rules, which a report names: that alone is no difference.
    private static string Report(Decision decision) =>
        string.Join('\n', new[] { Audience.Officer, Audience.Client }.Select(a => DecisionMarkdown.Write(decision, a, Language.Swedish))
            .Select(text => text.Replace(decision.RuleBook.Sha256[..FingerprintLength], "", StringComparison.Ordinal)));

    private static IEnumerable<(CaseFile, CaseSnapshot, string)> Read()
    {
        var reader = new CaseFileReader(BuiltInRules.RuleBook.Vocabulary);
        foreach (var path in Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var worked = reader.Read(File.ReadAllBytes(path), path);
            var snapshot = worked.Certificate is { } certificate ? With(worked.Snapshot.Snapshot!, certificate) : worked.Snapshot.Snapshot!;
            yield return (worked, snapshot, Report(BuiltInRules.RuleBook.Evaluate(snapshot)));
        }
    }

    private static CaseSnapshot With(CaseSnapshot snapshot, string certificate)
    {
        using var stream = File.OpenRead(Path.Combine(Folder, certificate));
        return CertificateReader.Read(stream, new CertificateReadOptions { AsOf = snapshot.AsOf }).Certificate!.AddTo(snapshot).Snapshot;
    }
}
