using System.Collections.Immutable;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks.Demands;

/// <summary>Any of these codes calls for exactly one answer to the other question, unless a third one says yes.</summary>
internal sealed record CodeNeedsAnswer(
    string CodePart, ImmutableArray<string> Codes, string Needed, FindingText Text, string? UnlessYes = null) : IAnswerCheck
{
    public void Check(Answers answers, FindingCollector findings)
    {
        var isExcused = UnlessYes is not null && answers.PartsAnywhere(UnlessYes).Any(part => YesNoText.Read(part.Value) == true);
        var isCalledFor = answers.PartsAnywhere(CodePart).Any(part => Codes.Any(part.HasCode));
        if (isCalledFor && !isExcused && answers.Count(Needed) != 1)
        {
            findings.Error(Text, FindingPlace.Part(CodePart, detail: Needed));
        }
    }
}
