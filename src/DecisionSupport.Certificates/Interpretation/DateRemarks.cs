using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Forms;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Interpretation;

/// <summary>Dates that can be read, but cannot be right.</summary>
internal static class DateRemarks
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 12);

    public static void Check(FormRules form, CertificateDocument document, DateOnly? asOf, FindingCollector findings)
    {
        foreach (var answer in document.Answers.All)
        {
            foreach (var part in answer.Parts.Where(part => form.FindPart(part.Id)?.Kind == PartKind.Date))
            {
                if (DateText.Read(part.Value) is { } date && TextFor(date, document.Signing.Day, asOf) is { } text)
                {
                    findings.Remark(text, FindingPlace.Part(part.Id, answer.Instance));
                }
            }
        }
    }

    private static FindingText? TextFor(DateOnly date, DateOnly? signed, DateOnly? asOf) => date switch
    {
        _ when date <= Earliest || date >= Latest => FindingTexts.DateUnlikely,
        _ when date > asOf => FindingTexts.DateInFuture,
        _ when date > signed => FindingTexts.DateAfterSigning,
        _ => null,
    };
}
