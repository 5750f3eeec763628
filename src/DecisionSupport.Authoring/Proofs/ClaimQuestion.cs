using DecisionSupport.Authoring.Proofs.Claims;
using DecisionSupport.Authoring.Proofs.Smt;

namespace DecisionSupport.Authoring.Proofs;

/// <summary>A claim as it is put to the solver: whether there is a case for which it is wrong.</summary>
internal sealed class ClaimQuestion
{
    private readonly Claim _claim;
    private readonly SmtFacts _facts;
    private readonly LeafAnswers _leaves;
    private readonly PossibleCases _possible;
    private readonly string _script;

    public ClaimQuestion(Claim claim)
    {
        _claim = claim;
        // Of two rule books, either may have facts that the other has not.
        _facts = new SmtFacts(id => claim.Sides.Reverse().Select(s => s.Book.Vocabulary.Find(id)).OfType<Fact>().First(), claim.From, claim.To);
        _leaves = new LeafAnswers(_facts);
        var translation = new Translation(claim.Sides, _facts, _leaves);
        _facts.DeclareDay();
        var declarations = _facts.TakeDeclarations();
        var wrong = claim.Wrong(translation);
        _possible = new PossibleCases(claim.Sides, _facts);
        var implied = _possible.Script();
        _script = SmtText.Prelude + declarations + translation.Script() + implied + $"(assert {wrong})\n";
    }

    /// <summary>That there is no such case, or null where the solver does not say so.</summary>
    public ProofResult? Proof(Z3 solver) => Put(solver) == "unsat" ? Result(Verdict.Proved) : null;

    /// <summary>What the solver says, and the case that it found where the rules confirm it.</summary>
    public ProofResult Answer(Z3 solver)
    {
        switch (Put(solver))
        {
            case "unsat":
                return Result(Verdict.Proved);
            case "sat":
                var witness = new Refutation(solver, _facts, _leaves, _claim.Sides[^1]).Confirm(0, (day, known) => _possible.Holds(0, known) && _claim.IsWrong(day, known), _claim.Tries);
                return Result(witness is null ? Verdict.NotProved : Verdict.Refuted, witness);
            default:
                return Result(Verdict.OutOfTime);
        }
    }

    private string Put(Z3 solver)
    {
        solver.Say(_script);
        return solver.Check();
    }

    private ProofResult Result(Verdict verdict, Witness? witness = null) =>
        new(_claim.Words, _claim.About, _claim.From, _claim.To, verdict, witness, [.. _leaves.TakenAsTheyCome.Select(t => t.Text)]);
}
