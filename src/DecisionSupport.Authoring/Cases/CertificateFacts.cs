using DecisionSupport.Certificates;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Authoring.Cases;

/// <summary>Puts a certificate's facts into a snapshot. Where both say something, the certificate is believed: it is the document.</summary>
internal static class CertificateFacts
{
    /// <summary>The snapshot with the facts.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="overruled">Takes the ids of facts that the snapshot has otherwise.</param>
    /// <exception cref="ArgumentException">The certificate does not fit the vocabulary or the day.</exception>
    public static CaseSnapshot Merge(CaseSnapshot snapshot, Certificate certificate, ICollection<string> overruled)
    {
        var merged = snapshot;
        foreach (var (id, fact) in certificate.Facts)
        {
            var value = ValueOf(fact);
            if (!snapshot[id].IsNull && snapshot[id] != value)
            {
                overruled.Add(id);
            }

            merged = merged.With(id, value);
        }

        return merged;
    }

    private static FeelValue ValueOf(CertificateFact fact) => fact switch
    {
        CertificateFact.Flag flag => FeelValue.From(flag.Value),
        CertificateFact.Date date => FeelValue.From(date.Value),
        CertificateFact.Word word => FeelValue.From(word.Value),
        CertificateFact.Words words => FeelValue.From(new FeelList(words.Values.Select(w => FeelValue.From(w)))),
        _ => FeelValue.Null,
    };
}
