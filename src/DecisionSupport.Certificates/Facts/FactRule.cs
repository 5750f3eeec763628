using DecisionSupport.Certificates.Model;
using DecisionSupport.Feel;

namespace DecisionSupport.Certificates.Facts;

/// <summary>How one fact is settled by the answers; null leaves it unknown.</summary>
internal sealed record FactRule(string Id, Func<Answers, FeelValue> Settle);
