using DecisionSupport.Certificates;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Commands;

/// <summary>Puts a certificate's facts into a snapshot, and tells where they disagree.</summary>
internal static class CertificateMerge
{
    private const string DoesNotFit = "DS0604";

    public static bool TryMerge(string path, Language language, ref CaseSnapshot snapshot)
    {
        if (CertificateInput.Read(path, snapshot.AsOf, language) is not { } certificate)
        {
            return false;
        }

        foreach (var finding in certificate.Findings.Where(f => f.Question is null))
        {
            Messages.Warning(path, finding.TextIn(language));
        }

        var addition = certificate.AddTo(snapshot);
        foreach (var refused in addition.Refused)
        {
            Messages.Error(path, DoesNotFit, $"The certificate does not fit the snapshot: {refused.Reason}");
        }

        foreach (var id in addition.Overruled)
        {
            Messages.Warning(path, $"{id} is another in the snapshot; the certificate is believed.");
        }

        snapshot = addition.Snapshot;
        return addition.Refused.IsEmpty;
    }
}
