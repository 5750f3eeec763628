using DecisionSupport.Authoring.Proofs.Claims;
using DecisionSupport.Authoring.Proofs.Smt;

namespace DecisionSupport.Authoring.Proofs;

/// <summary>Puts claims to the solver.</summary>
internal static class ClaimChecker
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The result, or null where the solver is not installed.</summary>
    public static ProofResult? Check(Claim claim)
    {
        using var solver = Z3.Start(Patience);
        if (solver is null)
        {
            return null;
        }

        var rules = claim.Sides[^1];
        // Of two rule books, either may have facts that the other has not.
        var facts = new SmtFacts(id => claim.Sides.Reverse().Select(s => s.Book.Vocabulary.Find(id)).OfType<Fact>().First(), claim.From, claim.To);
        var leaves = new LeafAnswers(facts);
        var translation = new Translation(claim.Sides, facts, leaves);
        facts.DeclareDay();
        var declarations = facts.TakeDeclarations();
        var wrong = claim.Wrong(translation);
        var possible = new PossibleCases(claim.Sides, facts);
        var implied = possible.Script();
        solver.Say(SmtText.Prelude + declarations + translation.Script() + implied + $"(assert {wrong})\n");
        var answer = solver.Check();
        var witness = answer == "sat" ? new Refutation(solver, facts, leaves, rules).Confirm(0, (day, known) => possible.Holds(0, known) && claim.IsWrong(day, known), claim.Tries) : null;
        var verdict = answer switch
        {
            "unsat" => Verdict.Proved,
            "sat" => witness is null ? Verdict.NotProved : Verdict.Refuted,
            _ => Verdict.OutOfTime,
        };
        return new ProofResult(claim.Words, claim.About, claim.From, claim.To, verdict, witness, [.. leaves.TakenAsTheyCome.Select(t => t.Text)]);
    }
}
