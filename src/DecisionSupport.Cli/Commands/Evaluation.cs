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

        if (request.RuleSets.FirstOrDefault(id => ruleBook.RuleSets.All(r => r.Id != id)) is { } unknown)
        {
            Messages.Error($"--rule-set: there is no rule set '{unknown}'; there are {string.Join(", ", ruleBook.RuleSets.Select(r => r.Id))}.");
            return ExitCodes.WrongUsage;
        }

        if (!TryReadCase(request, ruleBook, out var snapshot))
        {
            return ExitCodes.WrongInput;
        }

        var decision = request.RuleSets.Length == 0 ? ruleBook.Evaluate(snapshot) : ruleBook.Evaluate(snapshot, request.RuleSets);
        if (decision.Recommendations.IsEmpty || (request.RuleSets.Length > 0 && !decision.NotEvaluated.IsEmpty))
        {
            foreach (var problem in decision.NotEvaluated)
            {
                Messages.Error(request.Snapshot, problem.Code, problem.Reason);
            }

            return ExitCodes.WrongInput;
        }

        Console.Out.Write(Write(decision, request));
        return ExitCodes.Done;
    }

    private static bool TryReadCase(Request request, RuleBook ruleBook, [NotNullWhen(true)] out CaseSnapshot? snapshot)
    {
        snapshot = null;
        if (!InputFile.TryRead(request.Snapshot, SnapshotReader.MaxBytes, out var content))
        {
            return false;
        }

        var (reading, certificate) = Read(content, InputFile.NameOf(request.Snapshot), request, ruleBook);
        Messages.Tell(reading.Diagnostics);
        snapshot = reading.Snapshot;
        return snapshot is not null && (certificate is null || CertificateMerge.TryMerge(certificate, request.Language, ref snapshot));
    }

    private static (SnapshotReading Reading, string? Certificate) Read(byte[] content, string name, Request request, RuleBook ruleBook)
    {
        if (!CaseFileReader.IsCase(content))
        {
            return (new SnapshotReader(ruleBook.Vocabulary).Read(content, name, request.AsOf), request.Certificate);
        }

        var worked = new CaseFileReader(ruleBook.Vocabulary).Read(content, name, request.AsOf);
        var beside = worked.Certificate is null ? null : Path.Combine(Path.GetDirectoryName(request.Snapshot) ?? "", worked.Certificate);
        return (worked.Snapshot, request.Certificate ?? beside);
    }

    private static string Write(Decision decision, Request request)
    {
        switch (request.Format)
        {
            case "json":
                using (var json = new MemoryStream())
                {
                    DecisionJson.Write(decision, request.Language, json);
                    return System.Text.Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
                }

            case "markdown":
                return DecisionMarkdown.Write(decision, request.Audience, request.Language);
            case "html":
                return DecisionHtml.Write(decision, request.Audience, request.Language);
            default:
                return DecisionText.Write(decision, request.Audience, request.Language, Terminal.Width, Terminal.UsesColour);
        }
    }

    /// <summary>What <c>evaluate</c> was asked.</summary>
    internal sealed record Request(
        string Snapshot, DateOnly? AsOf, string[] RuleSets, string? Certificate, string Format, Audience Audience, Language Language, string? Rules);
}
