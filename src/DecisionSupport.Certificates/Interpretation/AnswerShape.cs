using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Interpretation;

/// <summary>What the schema of the file format refuses in an answer, whichever question it is: filed under the document.</summary>
internal static class AnswerShape
{
    private const string AnswerElement = "svar";
    private const string PartElement = "delsvar";

    public static void Check(Answers answers, FindingCollector findings)
    {
        foreach (var answer in answers.All)
        {
            CheckInstances(answer, findings);
            if (answer.Parts.Length == 0)
            {
                findings.Error(FindingTexts.ElementMissing, FindingPlace.Document(PartElement));
            }

            if (answer.Id.Length == 0 || !answer.Id.All(char.IsAsciiDigit))
            {
                findings.Error(FindingTexts.ElementMalformed, FindingPlace.Document($"{AnswerElement}/@id"));
            }

            if (answer.Parts.Any(part => part.Id.Split('.') is not [{ Length: > 0 } question, { Length: > 0 } number]
                || !question.All(char.IsAsciiDigit)
                || !number.All(char.IsAsciiDigit)))
            {
                findings.Error(FindingTexts.ElementMalformed, FindingPlace.Document($"{PartElement}/@id"));
            }
        }
    }

    private static void CheckInstances(Answer answer, FindingCollector findings)
    {
        if (answer.Instances.Any(instance => instance is null or < 1))
        {
            findings.Error(FindingTexts.ElementMalformed, FindingPlace.Document("instans"));
        }

        if (answer.Instances.Length > 1)
        {
            findings.Error(FindingTexts.ElementRepeated, FindingPlace.Document("instans"));
        }
    }
}
