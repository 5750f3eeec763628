using System.Runtime.CompilerServices;
using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Kept;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>What the outcomes of a rule set rest on, over all cases. Immutable and thread-safe.</summary>
/// <param name="Atoms">What can stand in the way.</param>
/// <param name="Truths">How their truths go together with the outcomes; null when they are too many to be kept.</param>
internal sealed record OutcomeRelations(ImmutableArray<Atom> Atoms, RelatedTruths? Truths)
{
    private static readonly ConditionalWeakTable<RuleFunctions, OutcomeRelations> Kept = [];

    public static OutcomeRelations Of(RuleFunctions functions) => Kept.GetValue(functions, Make);

    private static OutcomeRelations Make(RuleFunctions functions) => functions.Make((space, meaning) =>
    {
        var atoms = AtomFinder.Of(functions.Version, meaning, space.Versions);
        try
        {
            return new OutcomeRelations(atoms, atoms.Length <= AtomSet.Most
                ? new RelatedTruths(new AtomImage(space.Diagram, [.. atoms.Select(a => a.Node)]), [.. meaning.Outcomes(functions.Version).Select(o => (o.Outcome.Outcome, o.Comes))]) : null);
        }
        catch (DiagramTooLargeException)
        {
            return new OutcomeRelations(atoms, null);
        }
    });
}
