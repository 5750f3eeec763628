using System.Collections.Immutable;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks.Dates;

/// <summary>The doctor cannot have met the patient before knowing them. The same day is fine.</summary>
internal sealed record KnownSinceOrder(ImmutableArray<string> Meetings) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        var known = answers.PartsOf("2.1").Select(part => XmlSpace.Collapse(part.Value)).ToArray();
        foreach (var answer in answers.Of("1").Where(answer => answer.PartsOf("1.1").Any(part => Meetings.Any(part.HasCode))))
        {
            // Compared as text, as the official rules do: a date that is missing comes before every other.
            var met = answer.PartsOf("1.2").Select(part => XmlSpace.Collapse(part.Value)).DefaultIfEmpty("").Min(StringComparer.Ordinal);
            if (known.Any(since => string.CompareOrdinal(since, met) > 0))
            {
                findings.Error(FindingTexts.KnownAfterMeeting, FindingPlace.Part("1.2", answer.Instance));
            }
        }
    }
}
