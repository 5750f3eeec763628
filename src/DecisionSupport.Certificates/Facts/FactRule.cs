using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Facts;

/// <summary>How one fact is settled by the answers; <see langword="null"/> leaves it unknown.</summary>
internal sealed record FactRule(string Id, Func<Answers, CertificateFact?> Settle);
