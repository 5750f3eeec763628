namespace DecisionSupport.Fhir;

/// <summary>What came of reading answers: the snapshot, or what is wrong. Immutable, but for the outcome, which is the caller's to send on.</summary>
public sealed class ResponseReading
{
    internal ResponseReading(CaseSnapshot? snapshot, OperationOutcome outcome) => (Snapshot, Outcome) = (snapshot, outcome);

    /// <summary>The snapshot; null when there are errors.</summary>
    public CaseSnapshot? Snapshot { get; }

    /// <summary>
    /// Everything that is wrong or was left out, as FHIR tells it: <c>details.coding.code</c> says what, <c>expression</c> where, <c>details.text</c> what to do. No value
    /// that stood in an answer is repeated. Without an issue when all was understood.
    /// </summary>
    public OperationOutcome Outcome { get; }
}
