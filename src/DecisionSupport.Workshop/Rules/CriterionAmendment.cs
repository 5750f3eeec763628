namespace DecisionSupport.Workshop.Rules;

/// <summary>A version in which a criterion is not what it was in the version before.</summary>
/// <param name="Version">The version.</param>
/// <param name="What">What is other, as a sentence.</param>
public sealed record CriterionAmendment(RuleSetVersion Version, LocalizedText What)
{
    /// <summary>Where the criterion began, changed and ended, in the order of time.</summary>
    internal static ImmutableArray<CriterionAmendment> Of(RuleSet ruleSet, string criterion)
    {
        var changes = ImmutableArray.CreateBuilder<CriterionAmendment>();
        Criterion? before = null;
        foreach (var version in ruleSet.Versions)
        {
            var now = version.Criteria.FirstOrDefault(c => c.Id == criterion);
            if (Between(before, now) is { } what)
            {
                changes.Add(new CriterionAmendment(version, what));
            }

            before = now;
        }

        return changes.ToImmutable();
    }

    private static LocalizedText? Between(Criterion? before, Criterion? now) => (before, now) switch
    {
        (null, null) => null,
        (null, _) => new("Villkoret börjar gälla här.", "The condition begins here."),
        (_, null) => new("Villkoret finns inte längre.", "The condition is no longer there."),
        _ when before.Test != now.Test => new("Prövningen är en annan.", "What is tested is other."),
        _ when !before.Sources.SequenceEqual(now.Sources) => new("Källorna är andra.", "The sources are other."),
        _ when before.Title != now.Title || before.Officer != now.Officer || before.Client != now.Client => new("Orden är andra.", "The words are other."),
        _ => null,
    };
}
