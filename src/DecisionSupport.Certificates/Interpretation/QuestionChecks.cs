using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Forms;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Interpretation;

/// <summary>Counts the answers to each question of the form, and the parts of each answer.</summary>
internal static class QuestionChecks
{
    public static void Check(FormRules form, Answers answers, FindingCollector findings)
    {
        foreach (var rule in form.Questions)
        {
            CheckCount(rule, answers, findings);
            foreach (var answer in answers.Of(rule.Id))
            {
                CheckInstance(rule, answer, findings);
                CheckParts(rule, answer, findings);
            }
        }

        foreach (var answer in answers.All.Where(answer => form.Find(answer.Id) is null && !IsExtra(answer.Id)))
        {
            findings.Add(
                FindingTexts.QuestionUnknown,
                FindingPlace.Document(QuestionNumber.IsRepeatable(answer.Id) ? answer.Id : "?"),
                form.AllowsUnknownQuestions ? Severity.Warning : Severity.Error);
        }
    }

    private static bool IsExtra(string question) => question.Length == 4 && question[0] == '9' && QuestionNumber.IsRepeatable(question);

    private static void CheckCount(QuestionRule rule, Answers answers, FindingCollector findings)
    {
        var count = answers.Count(rule.Id);
        var isReplaced = rule.ReplacedBy is { } other && answers.Count(other) == 1;
        if (count < rule.Min && !isReplaced)
        {
            findings.Error(FindingTexts.QuestionMissing, new FindingPlace(rule.Id));
        }

        if (count > rule.Max)
        {
            findings.Add(
                FindingTexts.QuestionRepeated,
                new FindingPlace(rule.Id),
                rule.AllowsMoreAnswers ? Severity.Warning : Severity.Error);
        }
    }

    private static void CheckInstance(QuestionRule rule, Answer answer, FindingCollector findings)
    {
        if (rule.IsNumbered && answer.Instances.Length != 1)
        {
            findings.Error(FindingTexts.InstanceMissing, new FindingPlace(rule.Id));
        }
    }

    private static void CheckParts(QuestionRule rule, Answer answer, FindingCollector findings)
    {
        foreach (var part in rule.Parts)
        {
            var count = answer.Count(part.Id);
            if (count < part.Min)
            {
                findings.Error(FindingTexts.PartMissing, FindingPlace.Part(part.Id, answer.Instance));
            }

            if (count > part.Max)
            {
                findings.Error(FindingTexts.PartRepeated, FindingPlace.Part(part.Id, answer.Instance));
            }
        }

        foreach (var part in answer.Parts.Where(part => rule.Parts.All(known => known.Id != part.Id)))
        {
            findings.Add(
                FindingTexts.PartUnknown,
                new FindingPlace(rule.Id, QuestionNumber.IsRepeatablePart(part.Id) ? part.Id : null, answer.Instance),
                rule.AllowsUnknownParts ? Severity.Warning : Severity.Error);
        }
    }
}
