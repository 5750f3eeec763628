using DecisionSupport.Certificates;
using DecisionSupport.Cli.Io;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Cli.Commands;

/// <summary>Puts a certificate's facts into a snapshot. Where both say something, the certificate is believed: it is the document.</summary>
internal static class CertificateMerge
{
    public static bool TryMerge(string path, ref CaseSnapshot snapshot)
    {
        if (CertificateInput.Read(path, snapshot.AsOf, CertificateLanguage.Swedish) is not { } certificate)
        {
            return false;
        }

        foreach (var finding in certificate.Findings.Where(f => f.Question is null))
        {
            Messages.Error($"{InputFile.NameOf(path)}: {finding.Text}");
        }

        try
        {
            var merged = snapshot;
            foreach (var (id, fact) in certificate.Facts)
            {
                var value = ValueOf(fact);
                if (!snapshot[id].IsNull && snapshot[id] != value)
                {
                    Messages.Error($"{InputFile.NameOf(path)}: {id} is another in the snapshot; the certificate's is used.");
                }

                merged = merged.With(id, value);
            }

            snapshot = merged;
            return true;
        }
        catch (ArgumentException e)
        {
            Messages.Error($"{InputFile.NameOf(path)}: error DS0604: the certificate does not fit the snapshot: {e.Message}");
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
