using System.Collections.Immutable;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Checks;

/// <summary>Anything but "yes" calls for answers to all of these questions.</summary>
internal sealed record NotYesNeedsAnswers(string YesNo, FindingText Text, params ImmutableArray<string> Needed) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        if (!answers.PartsOf(YesNo).Any(part => YesNoText.Read(part.Value) != true))
        {
            return;
        }

        foreach (var question in Needed.Where(question => answers.Count(question) == 0))
        {
            findings.Error(Text, FindingPlace.Part(YesNo, detail: question));
        }
    }
}
