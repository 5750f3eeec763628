using DecisionSupport.Certificates.Checks.Parts;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks.Counts;

/// <summary>Extra questions (9001 and up): one text each, each question once.</summary>
internal sealed record ExtraQuestions : IAnswerCheck
{
    private const int First = 9001;

    public void Check(Answers answers, FindingCollector findings)
    {
        foreach (var group in answers.All.Where(IsExtra).GroupBy(answer => answer.Id))
        {
            if (group.Count() > 1)
            {
                findings.Error(FindingTexts.ExtraTwice, new FindingPlace(group.Key));
            }

            foreach (var answer in group)
            {
                CheckParts(answer, findings);
            }
        }
    }

    private static bool IsExtra(Answer answer) => QuestionNumber.IsRepeatable(answer.Id) && QuestionNumber.Of(answer.Id) >= First;

    private static void CheckParts(Answer answer, FindingCollector findings)
    {
        if (answer.Parts.Length != 1)
        {
            findings.Error(FindingTexts.ExtraNotOneAnswer, new FindingPlace(answer.Id));
        }

        foreach (var part in answer.Parts)
        {
            TextChecks.Check(part, new FindingPlace(answer.Id), findings);
            if (part.Id != $"{answer.Id}.1")
            {
                findings.Remark(FindingTexts.ExtraMisnumbered, new FindingPlace(answer.Id));
            }
        }
    }
}
