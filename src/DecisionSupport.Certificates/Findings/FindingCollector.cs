using System.Collections.Immutable;

namespace DecisionSupport.Certificates.Findings;

/// <summary>Gathers findings; the same finding twice counts once, and the order does not depend on the order of the answers.</summary>
internal sealed class FindingCollector
{
    private readonly HashSet<CertificateFinding> _findings = [];

    public void Error(FindingText text, FindingPlace place) => Add(text, place, Severity.Error);

    public void Remark(FindingText text, FindingPlace place) => Add(text, place, Severity.Warning);

    public void Add(FindingText text, FindingPlace place, Severity severity) => _findings.Add(new CertificateFinding
    {
        Code = text.Code,
        Question = place.Question,
        Answer = place.Answer,
        Instance = place.Instance,
        Kind = text.Kind,
        Severity = severity,
        Text = text.InSwedish(place),
        EnglishText = text.InEnglish(place),
    });

    public ImmutableArray<CertificateFinding> ToSorted() =>
    [
        .. _findings
            .OrderBy(finding => QuestionNumber.Of(finding.Question))
            .ThenBy(finding => QuestionNumber.PartOf(finding.Answer))
            .ThenBy(finding => finding.Answer, StringComparer.Ordinal)
            .ThenBy(finding => finding.Instance ?? 0)
            .ThenBy(finding => finding.Severity)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal)
            .ThenBy(finding => finding.Text, StringComparer.Ordinal),
    ];
}
