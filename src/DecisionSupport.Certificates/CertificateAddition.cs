using System.Collections.Immutable;

namespace DecisionSupport.Certificates;

/// <summary>
/// A case with a certificate's facts in it. Where both say something, the certificate is believed: it is the document. Immutable and thread-safe.
/// </summary>
/// <param name="Snapshot">The case, on the same day and with the same reference, with every fact of the certificate that it can hold.</param>
/// <param name="Overruled">Ids of facts that the case had otherwise, in the order of the certificate's facts.</param>
/// <param name="Refused">Facts that the case cannot hold, in the same order; they are as they were.</param>
public sealed record CertificateAddition(CaseSnapshot Snapshot, ImmutableArray<string> Overruled, ImmutableArray<RefusedFact> Refused);

/// <summary>A fact of a certificate that a case cannot hold: the vocabulary does not have it, or it does not fit the day. Immutable.</summary>
/// <param name="FactId">The id of the fact.</param>
/// <param name="Reason">Why, in English, without the value.</param>
public sealed record RefusedFact(string FactId, string Reason);
