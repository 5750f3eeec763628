using DecisionSupport.Authoring;

namespace DecisionSupport.Workshop.Rules;

/// <summary>
/// The worked cases that come with the tool, as far as the rule book knows their facts; read when first asked for. Those that rest on a certificate in a
/// file of its own are left out: without it they would show something else than they tell. Thread-safe.
/// </summary>
internal sealed class WorkedCases(RuleBook ruleBook)
{
    private const string Prefix = "cases/";

    private readonly Lazy<ImmutableArray<WorkedCase>> _all = new(() => Read(ruleBook));

    public ImmutableArray<WorkedCase> All => _all.Value;

    /// <summary>The case with an id, or null.</summary>
    public WorkedCase? Find(string? id) => All.FirstOrDefault(c => c.Id == id);

    private static ImmutableArray<WorkedCase> Read(RuleBook ruleBook)
    {
        var assembly = typeof(WorkedCases).Assembly;
        var reader = new CaseFileReader(ruleBook.Vocabulary);
        return
        [
            .. assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(n => reader.Read(Content(assembly.GetManifestResourceStream(n)!), n[Prefix.Length..]))
                .Where(c => c is { Certificate: null, Snapshot.Snapshot: not null })
                .Select(c => new WorkedCase(c.Id, c.Title, c.Snapshot.Snapshot!)),
        ];
    }

    private static byte[] Content(Stream stream)
    {
        using (stream)
        {
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
    }
}

/// <summary>A case that was worked through when the rules were written.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is about, in Swedish.</param>
/// <param name="Snapshot">Its facts.</param>
internal sealed record WorkedCase(string Id, string Title, CaseSnapshot Snapshot);
