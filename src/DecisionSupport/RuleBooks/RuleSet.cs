namespace DecisionSupport;

/// <summary>One subject, in versions. Immutable and thread-safe.</summary>
public sealed class RuleSet
{
    internal RuleSet(string id, ImmutableArray<RuleSetVersion> versions) => (Id, Versions) = (id, versions);

    /// <summary>The id, such as <c>sjukersattning</c>.</summary>
    public string Id { get; }

    /// <summary>Its versions in the order of time, without gap or overlap.</summary>
    public ImmutableArray<RuleSetVersion> Versions { get; }

    /// <summary>The version in force on a day, or null: never the nearest.</summary>
    public RuleSetVersion? On(DateOnly day)
    {
        foreach (var version in Versions)
        {
            if (version.IsInForce(day))
            {
                return version;
            }
        }

        return null;
    }
}
