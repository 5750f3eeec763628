using DecisionSupport.Analysis.Reasoning.Witnesses;

namespace DecisionSupport.Authoring;

/// <summary>Writes what would catch survivors as files for an author to look through. Thread-safe.</summary>
public static class MutationCases
{
    /// <summary>
    /// A file of variations for each worked case that would notice with them, to be put into the case, and one snapshot for each survivor that none is near.
    /// What is expected is what the rules say: whether the law says it too, a person has to see.
    /// </summary>
    /// <returns>Texts by their paths.</returns>
    public static IEnumerable<(string Path, string Text)> Files(MutationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var worked in report.Results.Where(r => r.Variation is not null).GroupBy(r => r.VariedCase!))
        {
            // Several faults are often caught by the same variation.
            var same = worked.GroupBy(r => Body(r.Variation!));
            yield return ($"{worked.Key}.variations.yaml", "variations:\n" + string.Concat(same.Select(g => string.Concat(g.Select(r => $"  # {r.Mutant}\n")) + g.Key)));
        }

        var number = 0;
        foreach (var (mutant, witness) in report.Results.Where(r => r is { Variation: null, Witness: not null }).Select(r => (r.Mutant, r.Witness!)))
        {
            yield return (FormattableString.Invariant($"survivor-{++number:000}.yaml"), WitnessText.Yaml(witness, mutant.ToString()));
        }
    }

    private static string Body(string variation) => string.Concat(variation.Split('\n').Where(l => l.Length > 0 && !l.TrimStart().StartsWith('#')).Select(l => $"{l[2..]}\n"));
}
