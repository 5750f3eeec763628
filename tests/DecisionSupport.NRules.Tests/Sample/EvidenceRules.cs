using NRules.Fluent.Dsl;

namespace DecisionSupport.NRules.Tests.Sample;

/// <summary>The certificate is known not to be enough, and holds the application up.</summary>
public sealed class CertificateHoldsUpApplication : Rule
{
    public override void Define()
    {
        CaseRecommendation recommendation = default!;
        CaseFinding certificate = default!;

        When()
            .Outcome(() => recommendation, "sjukersattning", "complement-evidence")
            .NotMet(() => certificate, "sjukersattning", "certificate", f => f.Case == recommendation.Case);

        Then()
            .Yield(_ => new CertificateNeeded(certificate.Case, recommendation.QuestionsToExpert.Length));
    }
}

/// <summary>Nobody has judged whether the reduction is permanent. That is a question, not a no.</summary>
public sealed class NobodyHasJudgedPermanence : Rule
{
    public override void Define()
    {
        CaseFinding permanent = default!;
        UnknownFact judgement = default!;

        When()
            .Unknown(() => permanent, "sjukersattning", "permanent")
            .Unanswered(() => judgement, "workCapacity.permanent", f => f.Case == permanent.Case);

        Then()
            .Yield(_ => new QuestionToAsk(judgement.Case, judgement.Id, judgement.AskedOf));
    }
}
