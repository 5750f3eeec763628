using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks;

/// <summary>Periods of reduced work capacity do not overlap.</summary>
internal sealed record PeriodsApart : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        var periods = answers.Of("32")
            .Select(answer => answer.PartsOf("32.2").SelectMany(part => part.Periods).FirstOrDefault())
            .OfType<PeriodValue>()
            .Select(period => (Start: First(period.Starts), End: First(period.Ends)))
            .ToArray();
        var overlaps = periods
            .SelectMany((first, index) => periods.Skip(index + 1).Select(second => (first, second)))
            .Any(pair => IsBefore(pair.first.Start, pair.second.End) && IsBefore(pair.second.Start, pair.first.End));
        if (overlaps)
        {
            findings.Error(FindingTexts.PeriodsOverlap, FindingPlace.Part("32.2"));
        }
    }

    private static string First(IEnumerable<string> dates) => XmlSpace.Collapse(dates.FirstOrDefault(""));

    private static bool IsBefore(string start, string end) => string.CompareOrdinal(start, end) < 0;
}
