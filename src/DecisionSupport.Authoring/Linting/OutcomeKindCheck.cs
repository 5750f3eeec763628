using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Warns about outcomes that do not say whether they are a yes, a no or not yet known, and about those that say it otherwise than before.</summary>
internal static class OutcomeKindCheck
{
    internal static readonly DiagnosticKind KindNotSaid = new(
        "DS0512", Severity.Warning, "An outcome whose kind is not said, or changes",
        "Pages and statistics tell a no from what is not known yet by the kind of the outcome. Without it, or with another than the version before said, they cannot.",
        "Write kind: yes, kind: no or kind: open (not yet known) under the outcome, once, in the first version that has it.");

    public static void Check(RuleBook ruleBook, DiagnosticBag diagnostics)
    {
        foreach (var ruleSet in ruleBook.RuleSets)
        {
            foreach (var missing in ruleSet.Versions.SelectMany(v => v.Outcomes).Where(o => o.Kind is null).DistinctBy(o => o.Id))
            {
                diagnostics.Add(KindNotSaid, missing.Place, $"The outcome '{missing.Id}' does not say whether it is a yes, a no or not yet known. Write 'kind: yes', 'kind: no' or 'kind: open'.");
            }

            foreach (var (before, version) in ruleSet.Versions.Zip(ruleSet.Versions.Skip(1)))
            {
                foreach (var outcome in version.Outcomes)
                {
                    if (before.Outcomes.FirstOrDefault(o => o.Id == outcome.Id)?.Kind is { } was && outcome.Kind is { } kind && kind != was)
                    {
                        diagnostics.Add(KindNotSaid, outcome.Place, $"The kind of the outcome '{outcome.Id}' is '{kind.Word()}' here and '{was.Word()}' in {before.From.Iso()}: statistics over the years would count it as both. Write the same kind, or give what is new an id of its own.");
                    }
                }
            }
        }
    }
}
