using DecisionSupport.Certificates;
using DecisionSupport.Cli.Io;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Cli.Commands;

/// <summary>Puts a certificate's facts into a snapshot. Where both say something, the certificate is believed: it is the document.</summary>
internal static class CertificateMerge
{
    private const string DoesNotFit = "DS0604";

    public static bool TryMerge(string path, Language language, ref CaseSnapshot snapshot)
    {
        var words = CertificateInput.LanguageOf(language);
        if (CertificateInput.Read(path, snapshot.AsOf, words) is not { } certificate)
        {
            return false;
        }

        foreach (var finding in certificate.Findings.Where(f => f.Question is null))
        {
            Messages.Warning(path, finding.TextIn(words));
        }

        try
        {
            var merged = snapshot;
            foreach (var (id, fact) in certificate.Facts)
            {
                var value = ValueOf(fact);
                if (!snapshot[id].IsNull && snapshot[id] != value)
                {
                    Messages.Warning(path, $"{id} is another in the snapshot; the certificate is believed.");
                }

                merged = merged.With(id, value);
            }

            snapshot = merged;
            return true;
        }
        catch (ArgumentException e)
        {
            Messages.Error(path, DoesNotFit, $"The certificate does not fit the snapshot: {e.Message}");
            return false;
        }
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
