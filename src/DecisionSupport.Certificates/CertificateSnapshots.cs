using System.Collections.Immutable;
using DecisionSupport.Certificates.Facts;

namespace DecisionSupport.Certificates;

/// <summary>Certificate + case → case. Thread-safe.</summary>
public static class CertificateSnapshots
{
    /// <summary>Whether a vocabulary has the facts that certificates settle.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    public static bool HavePlaceIn(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return vocabulary.Find(FactNames.Exists) is not null;
    }

    /// <summary>
    /// The case with the certificate's facts in it. What the certificate leaves open stays as the case has it. Read the certificate with
    /// <see cref="CertificateReadOptions.AsOf"/> set to the day of the case.
    /// </summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="snapshot">The case; it stays as it is.</param>
    public static CertificateAddition AddTo(this Certificate certificate, CaseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(snapshot);
        var (added, overruled, refused) = (snapshot, ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<RefusedFact>());
        var source = SourceOf(certificate);
        foreach (var (id, value) in certificate.Facts)
        {
            try
            {
                added = added.With(id, value, source);
            }
            catch (ArgumentException e)
            {
                refused.Add(new RefusedFact(id, e.Message));
                continue;
            }

            if (!snapshot[id].IsNull && snapshot[id] != value)
            {
                overruled.Add(id);
            }
        }

        return new CertificateAddition { Snapshot = added, Overruled = overruled.DrainToImmutable(), Refused = refused.DrainToImmutable() };
    }

    // The form as people write it: the facts that a certificate settles are told by it, on the day it was signed.
    private static FactSource SourceOf(Certificate certificate) =>
        new($"{(certificate.Form == "FK7804" ? "läkarintyg" : "läkarutlåtande")} {certificate.Form.Replace("FK", "FK ", StringComparison.Ordinal)}", certificate.IssuedDate);
}
