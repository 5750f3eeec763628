using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks.Parts;

/// <summary>Looks at one period: two dates, the first not after the last.</summary>
internal static class PeriodChecks
{
    public static void Check(Part part, FindingPlace place, FindingCollector findings)
    {
        if (part.Periods is not [{ IsNested: false, Starts: [var start], Ends: [var end] }]
            || DateText.Read(start) is not { } from
            || DateText.Read(end) is not { } to)
        {
            findings.Error(FindingTexts.PeriodMalformed, place);
        }
        else if (from > to)
        {
            findings.Error(FindingTexts.PeriodBackwards, place);
        }
    }
}
