using DecisionSupport.Authoring.Cases;
using DecisionSupport.RuleSets;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>Writes a variation of a worked case as its file has it, with what tells the rules from a mutant.</summary>
internal static class VariationYaml
{
    public static string? Write(SuggestedVariation suggested, RuleBook old, RuleBook @new, Mutant mutant)
    {
        var (before, after) = (old.Evaluate(suggested.Snapshot, suggested.RuleSets), @new.Evaluate(suggested.Snapshot, suggested.RuleSets));
        var expected = before.Recommendations.Select(r => (r.Version.RuleSet, Expected: Expected(before, r, after, after.Find(r.Version.RuleSet)))).FirstOrDefault(e => e.Expected is not null);
        if (expected.Expected is null)
        {
            return null;
        }

        var lines = new List<string> { $"# {mutant}" };
        if (suggested.AsOf is { } day)
        {
            lines.Add($"  asOf: {day.Iso()}");
        }

        if (!suggested.Moved.IsEmpty)
        {
            lines.Add($"  with: {{ {string.Join(", ", suggested.Moved.GroupBy(m => Parts(m.Key).Subject).Select(subject => $"{subject.Key}: {{ {string.Join(", ", subject.Select(m => $"{Parts(m.Key).Name}: {SnapshotYaml.Value(m.Value)}"))} }}"))} }}");
        }

        lines.Add($"  expect: {{ {expected.RuleSet}: {{ {expected.Expected} }} }}");
        lines[1] = $"- {lines[1][2..]}";
        return string.Concat(lines.Select(l => $"    {l}\n"));
    }

    private static (string Subject, string Name) Parts(Fact fact)
    {
        var dot = fact.Id.IndexOf('.', StringComparison.Ordinal);
        return (fact.Id[..dot], fact.Id[(dot + 1)..]);
    }

    // The least that tells them apart.
    private static string? Expected(Decision before, Recommendation old, Decision after, Recommendation? @new)
    {
        if (@new is null || (old.Outcome.Id, old.Level?.Id) != (@new.Outcome.Id, @new.Level?.Id))
        {
            return old.Level is { } level ? $"outcome: {old.Outcome.Id}, level: {level.Id}" : $"outcome: {old.Outcome.Id}";
        }

        foreach (var finding in old.Findings)
        {
            if (@new.Findings.All(f => f.Criterion.Id != finding.Criterion.Id || f.Status != finding.Status))
            {
                return $"findings: {{ {finding.Criterion.Id}: {finding.Status.Word()} }}";
            }
        }

        if (@new.Findings.Select(f => f.Criterion.Id).Except(old.Findings.Select(f => f.Criterion.Id)).FirstOrDefault() is { } applies)
        {
            return $"findings: {{ {applies}: {Expectation.NotApplicable} }}";
        }

        var (told, toldAfter) = (Told(old), Told(@new));
        if (told.Except(toldAfter).FirstOrDefault() is { } lost)
        {
            return $"tells: [{lost}]";
        }

        if (toldAfter.Except(told).FirstOrDefault() is { } gained)
        {
            return $"tellsNot: [{gained}]";
        }

        if (@new.Version.From != old.Version.From)
        {
            return $"version: {old.Version.From.Iso()}";
        }

        var moved = before.Plan.Steps.FirstOrDefault(s => s.Due.Day is not null && after.Plan.Steps.FirstOrDefault(n => n.Id == s.Id)?.Due.Day != s.Due.Day);
        return moved is null ? null : $"due: {{ {moved.Id}: {moved.Due.Day!.Value.Iso()} }}";
    }

    private static ImmutableArray<string> Told(Recommendation recommendation) => [.. recommendation.NextSteps.Select(s => s.Id).Concat(recommendation.Notices.Select(n => n.Id))];
}
