using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Checks;

/// <summary>
/// A rule between answers. It is filed under the question that makes the demand, as the official rules do: "yes" in 3.1 with nothing in
/// question 4 is a finding on question 3.
/// </summary>
internal interface IAnswerCheck
{
    void Check(Answers answers, FindingCollector findings);
}
