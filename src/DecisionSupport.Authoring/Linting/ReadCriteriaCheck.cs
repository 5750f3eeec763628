using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Notes criteria that no outcome reads, directly or through other criteria, in their own rule set or in one that uses it.</summary>
internal static class ReadCriteriaCheck
{
    internal static readonly DiagnosticKind CriterionNotRead = new(
        "DS0507", Severity.Note, "A criterion that no outcome asks about",
        "It is told to readers and decides nothing.",
        "Ask about it in an outcome, or be content that it is only told.");

    public static void Check(RuleBook ruleBook, DiagnosticBag diagnostics)
    {
        var versions = ruleBook.Compiled.AllVersions().SelectMany(v => v).ToList();
        var told = versions.SelectMany(version => NotRead(version, versions).Select(criterion => (Version: version.Version, Criterion: criterion)));
        foreach (var same in told.GroupBy(t => (t.Version.RuleSet, t.Criterion.Id, t.Criterion.Place)))
        {
            var days = string.Join(", ", same.Select(t => t.Version.From.Iso()));
            diagnostics.Add(CriterionNotRead, same.Key.Place, $"No outcome of {same.Key.RuleSet} asks about the criterion '{same.Key.Id}' ({days}): it is told and decides nothing. Ask about it in an outcome, or be content that it is only told.");
        }
    }

    private static IEnumerable<Criterion> NotRead(CompiledVersion version, List<CompiledVersion> versions)
    {
        var readers = versions.Where(v => v != version && v.Uses.Contains(version.RuleSetIndex) && Overlap(v.Version, version.Version));
        var read = readers.SelectMany(FormulasOf).Concat(Outcomes(version)).SelectMany(f => f.References())
            .Where(r => r.RuleSet == version.RuleSetIndex).Select(r => r.Slot).ToHashSet();
        AddIndirect(version, read);
        return version.Criteria.Where(c => !read.Contains(c.Slot)).Select(c => c.Criterion);
    }

    // Later criteria read earlier ones, never the other way round.
    private static void AddIndirect(CompiledVersion version, HashSet<int> read)
    {
        foreach (var criterion in version.Criteria.AsEnumerable().Reverse().Where(c => read.Contains(c.Slot)))
        {
            read.UnionWith(new[] { criterion.TestFormula, criterion.AppliesFormula }.OfType<Formula>().SelectMany(f => f.References())
                .Where(r => r.RuleSet == version.RuleSetIndex).Select(r => r.Slot));
        }
    }

    private static IEnumerable<Formula> Outcomes(CompiledVersion version) =>
        version.Outcomes.Select(o => o.Formula).OfType<Formula>().Concat(version.Outcomes.SelectMany(o => o.Levels).Select(l => l.Formula));

    private static IEnumerable<Formula> FormulasOf(CompiledVersion version) =>
        version.Criteria.SelectMany(c => new[] { c.TestFormula, c.AppliesFormula }).OfType<Formula>().Concat(Outcomes(version));

    private static bool Overlap(RuleSetVersion a, RuleSetVersion b) =>
        a.From <= (b.To ?? DateOnly.MaxValue) && b.From <= (a.To ?? DateOnly.MaxValue);
}
