using DecisionSupport.RuleSets;

namespace DecisionSupport.Planning;

/// <summary>Under which id a thing is known that several rule sets ask for, each in its own words.</summary>
internal sealed class SameSteps
{
    private readonly Dictionary<string, string> _sameAs;

    private SameSteps(Dictionary<string, string> sameAs) => _sameAs = sameAs;

    public static SameSteps Of(IEnumerable<RuleSetVersion> versions) => new(versions.SelectMany(VersionTexts.Steps)
        .Where(s => s.Plan.SameAs is not null).DistinctBy(s => s.Id, StringComparer.Ordinal).ToDictionary(s => s.Id, s => s.Plan.SameAs!.Value.Id, StringComparer.Ordinal));

    /// <summary>The id that stands for a step. That no step is the same as itself by way of others is checked when rules are loaded.</summary>
    public string IdOf(string id)
    {
        while (_sameAs.TryGetValue(id, out var same))
        {
            id = same;
        }

        return id;
    }
}
