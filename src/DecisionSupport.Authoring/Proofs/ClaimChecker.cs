using System.Collections.Concurrent;
using DecisionSupport.Authoring.Proofs.Claims;
using DecisionSupport.Authoring.Proofs.Smt;

namespace DecisionSupport.Authoring.Proofs;

/// <summary>Puts claims to solvers, one for each thread that asks at a time. Thread-safe until it is disposed.</summary>
internal sealed class ClaimChecker : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // To start a solver takes longer than to prove most claims, so one that has proved a claim is asked about the next.
    private readonly ConcurrentBag<Z3> _idle = [];

    /// <summary>The result, or null where the solver is not installed.</summary>
    public ProofResult? Check(Claim claim)
    {
        var question = new ClaimQuestion(claim);

        // What holds does so whatever was asked before, but which case a solver finds may depend on it: cases are found by new ones, so that they are the same each time.
        return _idle.TryTake(out var used) && Ask(used, question.Proof) is { } proof ? proof
            : Z3.Start(Patience) is { } solver ? Ask(solver, question.Answer)
            : null;
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var solver))
        {
            solver.Dispose();
        }
    }

    private ProofResult? Ask(Z3 solver, Func<Z3, ProofResult?> question)
    {
        ProofResult? result = null;
        try
        {
            return result = question(solver);
        }
        finally
        {
            if (result is { Verdict: Verdict.Proved })
            {
                solver.Forget();
                _idle.Add(solver);
            }
            else
            {
                solver.Dispose();
            }
        }
    }
}
