using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks.Dates;

/// <summary>Periods of reduced work capacity do not overlap.</summary>
internal sealed record PeriodsApart : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        var periods = answers.Of("32").Select(SinglePeriod).OfType<(string Start, string End)>().ToArray();
        var overlaps = periods
            .SelectMany((first, index) => periods.Skip(index + 1).Select(second => (first, second)))
            .Any(pair => IsBefore(pair.first.Start, pair.second.End) && IsBefore(pair.second.Start, pair.first.End));
        if (overlaps)
        {
            findings.Error(FindingTexts.PeriodsOverlap, FindingPlace.Part("32.2"));
        }
    }

    // An answer with more than one period is a finding already.
    private static (string Start, string End)? SinglePeriod(Answer answer) =>
        answer.PartsOf("32.2").SelectMany(part => part.Periods).ToArray() is [{ Starts: [var start], Ends: [var end] }]
            ? (XmlSpace.Collapse(start), XmlSpace.Collapse(end))
            : null;

    private static bool IsBefore(string start, string end) => string.CompareOrdinal(start, end) < 0;
}
