using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks.Parts;

/// <summary>Looks at one free text: is there something to read in it?</summary>
internal static class TextChecks
{
    public static void Check(Part part, FindingPlace place, FindingCollector findings)
    {
        if (part.HasElements)
        {
            findings.Error(FindingTexts.TextNested, place);
        }

        if (part.Text == TextState.Blank)
        {
            findings.Error(FindingTexts.TextBlank, place);
        }
        else if (part.Text == TextState.Invisible)
        {
            findings.Remark(FindingTexts.TextInvisible, place);
        }
    }
}
