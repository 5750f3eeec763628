using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring;

/// <summary>Writes gaps for people, in English. Thread-safe.</summary>
public static class GapText
{
    /// <summary>What was found, one gap of several versions told once.</summary>
    public static string Text(IEnumerable<Gap> gaps)
    {
        var lines = new List<string>();
        foreach (var same in gaps.GroupBy(g => (g.Kind, g.RuleSet, g.What)))
        {
            var versions = same.Select(g => g.Version.Iso()).Distinct().ToList();
            var when = versions.Count == 1 ? versions[0] : FormattableString.Invariant($"{versions[0]} and {versions.Count - 1} other versions to {versions[^1]}");
            lines.Add($"{same.Key.RuleSet} {when}: {Say(same.Key.Kind, same.Key.What)}");
            if (same.First().CanHaveWitness)
            {
                var witness = same.Select(g => g.Witness).FirstOrDefault(w => w is not null);
                lines.Add(witness is null ? "  no example was found: it is not excluded, but it may be impossible" : $"  for example {WitnessText.InOneLine(witness)}");
            }
        }

        return string.Concat(lines.Select(l => l + "\n"));
    }

    private static string Say(GapKind kind, string what) => kind switch
    {
        GapKind.OutcomeNeverReached => $"no case reaches the outcome '{what}'",
        GapKind.LevelNeverReached => $"no case reaches '{what}'",
        GapKind.CriterionNeverMet => $"no case meets the criterion '{what}'",
        GapKind.CriterionNeverFails => $"no case fails the criterion '{what}': it stands in nobody's way",
        GapKind.LevelHole => $"'{what}' comes out with everything known, and none of its levels holds: the bounds leave a hole",
        GapKind.DoubtNeverMet => $"no case with everything known is left open by the doubt {what}",
        GapKind.UndecidedThoughKnown => $"'{what}' comes out though everything is known",
        _ => "too entangled for the analysis: nothing is known of it",
    };
}
