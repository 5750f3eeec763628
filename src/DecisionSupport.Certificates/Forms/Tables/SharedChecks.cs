using System.Collections.Immutable;
using DecisionSupport.Certificates.Checks;
using DecisionSupport.Certificates.Checks.Counts;
using DecisionSupport.Certificates.Checks.Dates;
using DecisionSupport.Certificates.Checks.Demands;
using DecisionSupport.Certificates.Checks.Diagnoses;
using DecisionSupport.Certificates.Codes;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Forms.Tables;

/// <summary>Checks between answers that several forms share.</summary>
internal static class SharedChecks
{
    public static ImmutableArray<IAnswerCheck> Basis { get; } =
    [
        new CodeOnce("1.1", FindingTexts.BasisTwice),
        new PartNeedsCode("1.3", "1.1", BasisCodes.Other, FindingTexts.OtherBasisNotAsked),
        new CodeNeedsPart("1.1", BasisCodes.Other, "1.3", FindingTexts.OtherBasisNotNamed),
    ];

    public static IAnswerCheck KnownBeforeMeeting { get; } = new KnownSinceOrder([BasisCodes.Examination, BasisCodes.Relative]);

    public static ImmutableArray<IAnswerCheck> OtherInvestigations { get; } =
    [
        new YesNeedsAnswer("3.1", "4", FindingTexts.InvestigationsNotListed),
        new NoForbidsAnswer("3.1", "4", FindingTexts.InvestigationsDenied),
    ];

    public static IAnswerCheck Diagnoses { get; } = new DiagnosisRows();

    public static ImmutableArray<IAnswerCheck> Revision { get; } =
    [
        new YesNeedsPart("45.1", "45.2", FindingTexts.RevisionNotNamed),
        new NoForbidsPart("45.1", "45.2", FindingTexts.RevisionDenied),
    ];

    public static IAnswerCheck Contact { get; } = new NoForbidsPart("26.1", "26.2", FindingTexts.ContactDenied);

    public static IAnswerCheck ExtraQuestions { get; } = new ExtraQuestions();
}
