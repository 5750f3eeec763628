using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Compilation;

/// <summary>Finds the leaves of formulas.</summary>
internal static class FormulaLeaves
{
    /// <summary>All leaves that decide something in a version, each once, in the order of the rules.</summary>
    public static IEnumerable<Leaf> Of(CompiledVersion version) =>
        version.Criteria.SelectMany(c => new[] { c.AppliesFormula, c.TestFormula })
            .Concat(version.Outcomes.Select(o => o.Formula))
            .Concat(version.Outcomes.SelectMany(o => o.Levels).Select(l => l.Formula))
            .OfType<Formula>().SelectMany(f => f.Leaves()).Distinct();

    /// <summary>All leaves of a version: those that decide something, then those that only steps and notices ask.</summary>
    public static IEnumerable<Leaf> WithTold(CompiledVersion version) => Of(version).Concat(version.Told.SelectMany(t => t.When.Leaves())).Distinct();
}
