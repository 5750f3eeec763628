using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Commands;

/// <summary>Reads what <c>evaluate</c> was given, asks, and writes the answer. Nothing is written before all of it is there.</summary>
internal static class Evaluation
{
    public static int Run(Request request)
    {
        if (!RulesOption.TryLoad(request.Rules, out var ruleBook))
        {
            return ExitCodes.WrongInput;
        }

        if (!RuleSetOption.AreThere(request.RuleSets, ruleBook))
        {
            return ExitCodes.WrongUsage;
        }

        if (!TryReadCase(request.Case, ruleBook, out var snapshot))
        {
            return ExitCodes.WrongInput;
        }

        var asked = EvaluationAnswer.RuleSetsFor(request, ruleBook);
        var decision = RuleSetOption.Evaluate(ruleBook, snapshot, asked);
        if (decision.Recommendations.IsEmpty || (asked.Length > 0 && !decision.NotEvaluated.IsEmpty))
        {
            foreach (var problem in decision.NotEvaluated)
            {
                Messages.Error(request.Case.Snapshot, problem.Code, problem.Reason);
            }

            return ExitCodes.WrongInput;
        }

        if (EvaluationAnswer.Write(decision, request) is not { } answer)
        {
            return ExitCodes.WrongUsage;
        }

        Console.Out.Write(answer);
        return ExitCodes.Done;
    }

    /// <summary>Reads a case with its certificate; says on standard error what is wrong.</summary>
    public static bool TryReadCase(CaseInput input, RuleBook ruleBook, [NotNullWhen(true)] out CaseSnapshot? snapshot)
    {
        snapshot = null;
        if (!InputFile.TryRead(input.Snapshot, SnapshotReader.MaxBytes, out var content))
        {
            return false;
        }

        var (reading, certificate) = Read(content, InputFile.NameOf(input.Snapshot), input, ruleBook);
        Messages.Tell(reading.Diagnostics);
        snapshot = reading.Snapshot;
        return snapshot is not null && (certificate is null || CertificateMerge.TryMerge(certificate, input.Language, ref snapshot));
    }

    private static (SnapshotReading Reading, string? Certificate) Read(byte[] content, string name, CaseInput input, RuleBook ruleBook)
    {
        if (!CaseFileReader.IsCase(content))
        {
            return (new SnapshotReader(ruleBook.Vocabulary).Read(content, name, input.AsOf), input.Certificate);
        }

        var worked = new CaseFileReader(ruleBook.Vocabulary).Read(content, name, input.AsOf);
        var beside = worked.Certificate is null ? null : Path.Combine(Path.GetDirectoryName(input.Snapshot) ?? "", worked.Certificate);
        return (worked.Snapshot, input.Certificate ?? beside);
    }

    /// <summary>Where a case comes from.</summary>
    internal sealed record CaseInput(string Snapshot, DateOnly? AsOf, string? Certificate, Language Language);

    /// <summary>What <c>evaluate</c> was asked.</summary>
    internal sealed record Request(CaseInput Case, string[] RuleSets, string Format, string? Paper, string[] Redact, Audience Audience, Language Language, string? Rules);
}
