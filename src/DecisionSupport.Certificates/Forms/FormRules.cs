using System.Collections.Immutable;
using DecisionSupport.Certificates.Checks;
using DecisionSupport.Certificates.Facts;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Forms;

/// <summary>Everything that sets one form and major version apart: its questions, the checks between them, and the facts they settle.</summary>
internal sealed record FormRules
{
    public required CertificateType Type { get; init; }

    public required int Major { get; init; }

    /// <summary>The last minor version known. Minor versions only change wordings.</summary>
    public required int LastMinor { get; init; }

    public required ImmutableArray<QuestionRule> Questions { get; init; }

    public required ImmutableArray<IAnswerCheck> Checks { get; init; }

    public required ImmutableArray<FactRule> Facts { get; init; }

    /// <summary>Answers that the official rules do not ask for, but whose absence a reader should know of.</summary>
    public required ImmutableArray<Advice> Advice { get; init; }

    /// <summary>The official rules do not refuse questions they do not know.</summary>
    public bool AllowsUnknownQuestions { get; init; }

    public QuestionRule? Find(string question) => Questions.FirstOrDefault(rule => rule.Id == question);

    public PartRule? FindPart(string part) => Questions.SelectMany(rule => rule.Parts).FirstOrDefault(rule => rule.Id == part);
}
