namespace DecisionSupport;

/// <summary>One subject, in versions. Immutable and thread-safe.</summary>
/// <param name="Id">The id, such as <c>sjukersattning</c>.</param>
/// <param name="Versions">Its versions in the order of time, without gap or overlap.</param>
public sealed record RuleSet(string Id, ImmutableArray<RuleSetVersion> Versions)
{
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
