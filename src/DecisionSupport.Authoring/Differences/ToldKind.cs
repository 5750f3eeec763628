using DecisionSupport.Authoring.Differences.Regions;

namespace DecisionSupport.Authoring.Differences;

/// <summary>What is known of the regions with the same causes, on all days on which they were found. Immutable.</summary>
/// <param name="Because">The causes as they are told.</param>
/// <param name="Causes">All that the versions see differently there, levels too; empty when only the conditions of outcomes differ.</param>
/// <param name="Times">How long before the day looked at the days lie that are read differently.</param>
internal sealed record ToldKind(ImmutableArray<string> Because, ImmutableArray<string> Causes, ImmutableArray<MonthsBefore> Times)
{
    /// <summary>What holds both this and a region with the same causes.</summary>
    public ToldKind With(ChangeRegion region) => this with
    {
        Causes = [.. Causes.Union(region.Causes)],
        Times = [.. Times.Select(t => region.Times.FirstOrDefault(other => other.Fact == t.Fact) is { } other ? t.With(other) : null).OfType<MonthsBefore>()],
    };

    public bool Says(ToldKind other) => Causes.SequenceEqual(other.Causes) && Times.SequenceEqual(other.Times);

    public override string ToString()
    {
        var differs = Because.IsEmpty ? "the conditions of outcomes differ" : $"{string.Join(" or ", Causes)} is seen differently";
        return string.Join("; ", Times.Where(t => !t.IsAny).Select(t => t.ToString()).Prepend(differs));
    }
}
