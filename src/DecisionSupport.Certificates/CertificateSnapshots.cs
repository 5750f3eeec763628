using System.Collections.Immutable;

namespace DecisionSupport.Certificates;

/// <summary>Certificate + case → case. Thread-safe.</summary>
public static class CertificateSnapshots
{
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
        foreach (var (id, value) in certificate.Facts)
        {
            try
            {
                added = added.With(id, value);
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
}
