using System.Collections.Immutable;

namespace DecisionSupport.Certificates;

/// <summary>
/// A case with a certificate's facts in it. Where both say something, the certificate is believed: it is the document. Immutable and thread-safe.
/// </summary>
public sealed class CertificateAddition
{
    internal CertificateAddition()
    {
    }

    /// <summary>The case, on the same day and with the same reference, with every fact of the certificate that it can hold.</summary>
    public required CaseSnapshot Snapshot { get; init; }

    /// <summary>Ids of facts that the case had otherwise, in the order of the certificate's facts.</summary>
    public required ImmutableArray<string> Overruled { get; init; }

    /// <summary>Facts that the case cannot hold, in the same order; they are as they were.</summary>
    public required ImmutableArray<RefusedFact> Refused { get; init; }
}

/// <summary>A fact of a certificate that a case cannot hold: the vocabulary does not have it, or it does not fit the day. Immutable.</summary>
/// <param name="FactId">The id of the fact.</param>
/// <param name="Reason">Why, in English, without the value.</param>
public sealed record RefusedFact(string FactId, string Reason);
