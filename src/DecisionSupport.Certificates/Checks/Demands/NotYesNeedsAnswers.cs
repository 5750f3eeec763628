using System.Collections.Immutable;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Demands;

/// <summary>Anything but "yes" calls for answers to all of these questions: some at least once, some exactly once.</summary>
internal sealed record NotYesNeedsAnswers(
    string YesNo, ImmutableArray<string> AtLeastOnce, ImmutableArray<string> Once, FindingText Text) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        if (answers.PartsAnywhere(YesNo).Any(part => YesNoText.Read(part.Value) != true))
        {
            var missing = AtLeastOnce.Where(question => answers.Count(question) == 0);
            var notOnce = Once.Where(question => answers.Count(question) != 1);
            foreach (var question in missing.Concat(notOnce))
            {
                findings.Error(Text, FindingPlace.Part(YesNo, detail: question));
            }
        }
    }
}
