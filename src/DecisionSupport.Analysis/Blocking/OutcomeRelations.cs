using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>What the outcomes of a rule set rest on, over all cases of a day. Immutable and thread-safe.</summary>
/// <param name="Atoms">What can stand in the way.</param>
/// <param name="Truths">How their truths go together with the outcomes; null when they are too many to be kept.</param>
/// <param name="Usual">Of which cases that is said.</param>
internal sealed record OutcomeRelations(ImmutableArray<Atom> Atoms, RelatedTruths? Truths, UsualValues Usual)
{
    public static OutcomeRelations Of(RulesInForce rules, CaseSpace space)
    {
        var meaning = space.Rules();
        var outcomes = meaning.Outcomes(rules.Version);
        var atoms = AtomFinder.Of(rules.Version, meaning, rules.Versions);
        return new OutcomeRelations(atoms, Related(), new UsualValues(space));

        RelatedTruths? Related()
        {
            try
            {
                return atoms.Length <= AtomSet.Most ? new RelatedTruths(new AtomImage(space.Diagram, [.. atoms.Select(a => a.Node)]), outcomes.Select(o => (o.Outcome.Outcome, o.Comes))) : null;
            }
            catch (DiagramTooLargeException)
            {
                return null;
            }
        }
    }
}
