namespace DecisionSupport.Benchmarks.HandWritten;

/// <summary>What the hand-written program decides: outcomes, level, and the status of each criterion (null: does not apply) in the order of the rule book.</summary>
internal sealed record HandWrittenResult(string CertificateOutcome, FindingStatus?[] CertificateStatuses, string Outcome, string? Level, FindingStatus?[] Statuses);
