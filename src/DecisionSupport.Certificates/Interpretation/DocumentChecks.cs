using System.Globalization;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Interpretation;

/// <summary>The envelope: what the schema of the file format refuses, and what the file says about itself.</summary>
internal static class DocumentChecks
{
    public static void Check(CertificateDocument document, DateOnly? asOf, FindingCollector findings)
    {
        foreach (var fault in document.Faults.Where(fault => !IsSaidBySigning(fault, document.Signing)))
        {
            findings.Error(fault.Text, FindingPlace.Document(fault.Detail));
        }

        CheckSigning(document.Signing, asOf, findings);
        if (document.IsCancelled)
        {
            findings.Remark(FindingTexts.IsCancelled, FindingPlace.Document());
        }

        foreach (var relation in document.Relations)
        {
            findings.Remark(TextOf(relation), FindingPlace.Document());
        }

        foreach (var field in document.UnitAddressGaps)
        {
            findings.Remark(FindingTexts.UnitAddressMissing, FindingPlace.Document(field));
        }

        if (document.UnknownProperties > 0)
        {
            var count = document.UnknownProperties.ToString(CultureInfo.InvariantCulture);
            findings.Remark(FindingTexts.PropertiesUnknown, FindingPlace.Document(count));
        }
    }

    private static bool IsSaidBySigning(DocumentFault fault, SigningTime signing) =>
        fault.Detail == SigningTime.Element && signing is { IsGiven: true, Day: null };

    private static void CheckSigning(SigningTime signing, DateOnly? asOf, FindingCollector findings)
    {
        if (!signing.IsGiven)
        {
            findings.Remark(FindingTexts.NotSigned, FindingPlace.Document());
        }
        else if (signing.Day is null)
        {
            findings.Error(FindingTexts.SigningTimeMalformed, FindingPlace.Document());
        }
        else if (signing.Day > asOf)
        {
            findings.Remark(FindingTexts.SignedInFuture, FindingPlace.Document());
        }
    }

    private static FindingText TextOf(RelationKind relation) => relation switch
    {
        RelationKind.Replaces => FindingTexts.Replaces,
        RelationKind.Completes => FindingTexts.Completes,
        RelationKind.Prolongs => FindingTexts.Prolongs,
        RelationKind.Copies => FindingTexts.Copies,
        _ => FindingTexts.RelatesToEarlier,
    };
}
