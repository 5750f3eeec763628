using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>Reads what <c>evaluate</c> was given, asks, and writes the answer. Nothing is written before all of it is there.</summary>
internal static class Evaluation
{
    public static int Run(EvaluationRequest request, Shell shell)
    {
        if (!RulesOption.TryLoad(request.Rules, shell, out var ruleBook))
        {
            return ExitCodes.WrongInput;
        }

        if (!RuleSetOption.AreThere(request.RuleSets, ruleBook, shell))
        {
            return ExitCodes.WrongUsage;
        }

        if (request.Paper is { } paper && ruleBook.Papers.All(p => p.Id != paper))
        {
            shell.Messages.Error($"--paper: The rule book has no paper '{paper}'. It has: {string.Join(", ", ruleBook.Papers.Select(p => p.Id))}.");
            return ExitCodes.WrongUsage;
        }

        if (!request.Case.TryRead(ruleBook, shell, out var snapshot))
        {
            return ExitCodes.WrongInput;
        }

        var asked = EvaluationAnswer.RuleSetsFor(request, ruleBook);
        var decision = RuleSetOption.Evaluate(ruleBook, snapshot, asked);
        if (decision.Recommendations.IsEmpty || (asked.Length > 0 && !decision.NotEvaluated.IsEmpty))
        {
            foreach (var problem in decision.NotEvaluated)
            {
                shell.Messages.Error(request.Case.Snapshot, problem.Code, problem.Reason);
            }

            return ExitCodes.WrongInput;
        }

        foreach (var finding in decision.Recommendations.SelectMany(r => r.Findings))
        {
            foreach (var failed in finding.FailedComputations())
            {
                shell.Messages.Warning(request.Case.Snapshot, $"{finding.RuleSet}, {finding.Criterion.Id}: '{failed}' could not be computed, though everything that it reads is known. The rule is at fault.");
            }
        }

        if (EvaluationAnswer.Write(decision, request, shell) is not { } answer)
        {
            return ExitCodes.WrongUsage;
        }

        shell.Out.Write(answer);
        return ExitCodes.Done;
    }
}
