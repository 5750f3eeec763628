using DecisionSupport.Certificates.Facts;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Forms;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;
using DecisionSupport.Feel;

namespace DecisionSupport.Certificates.Interpretation;

/// <summary>What the official rules let be left out, but the one who weighs the certificate will miss.</summary>
internal static class AdviceRemarks
{
    public static void Check(FormRules form, Answers answers, FindingCollector findings)
    {
        foreach (var advice in form.Advice)
        {
            if (advice.Questions.All(question => !Values.IsDescribed(answers, $"{question}.1")))
            {
                findings.Remark(advice.Text, new FindingPlace(advice.Questions[0]));
            }
        }

        if (form.Facts.FirstOrDefault(fact => fact.Id == "loh.basisMotivated")?.Settle(answers) == FeelValue.False
            && answers.Count("1") > 0)
        {
            findings.Remark(FindingTexts.NotExamined, new FindingPlace("1"));
        }

        RemarkOnSingleText("35", FindingTexts.AreasNotTold);
        if (form.Facts.Any(fact => fact.Id == "loh.treatmentsOngoing") && form.Find("20") is null)
        {
            RemarkOnSingleText("19", FindingTexts.TreatmentsNotTold);
        }

        void RemarkOnSingleText(string question, FindingText text)
        {
            if (form.Find(question) is not null && Values.IsDescribed(answers, $"{question}.1"))
            {
                findings.Remark(text, new FindingPlace(question));
            }
        }
    }
}
