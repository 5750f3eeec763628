namespace Fuzz.Targets;

/// <summary>Everything that reads what anybody may send.</summary>
internal static class AllTargets
{
    private static readonly Dictionary<string, Func<ITarget>> ByName = new()
    {
        ["feel"] = () => new FeelTarget(),
        ["rules"] = () => new RulesTarget(),
        ["snapshot"] = () => new SnapshotTarget(),
        ["certificate"] = () => new CertificateTarget(),
        ["record"] = () => new RecordTarget(),
        ["http"] = () => new HttpTarget(),
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static ITarget Named(string name) => ByName.TryGetValue(name, out var make) ? make() : throw new ArgumentException($"There is no target {name}; there are {string.Join(' ', Names)}.");
}
