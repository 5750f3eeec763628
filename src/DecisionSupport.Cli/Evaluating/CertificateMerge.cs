using DecisionSupport.Certificates;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>Puts a certificate's facts into a snapshot, and tells where they disagree.</summary>
internal static class CertificateMerge
{
    private const string DoesNotFit = "DS0604";

    public static bool TryMerge(string path, Language language, Shell shell, ref CaseSnapshot snapshot)
    {
        if (CertificateInput.Read(path, snapshot.AsOf, language, shell) is not { } certificate)
        {
            return false;
        }

        foreach (var finding in certificate.Findings.Where(f => f.Question is null))
        {
            shell.Messages.Warning(path, finding.TextIn(language));
        }

        var addition = certificate.AddTo(snapshot);
        foreach (var refused in addition.Refused)
        {
            shell.Messages.Error(path, DoesNotFit, $"The certificate does not fit the snapshot: {refused.Reason}");
        }

        foreach (var id in addition.Overruled)
        {
            shell.Messages.Warning(path, $"{id} is another in the snapshot; the certificate is believed.");
        }

        snapshot = addition.Snapshot;
        return addition.Refused.IsEmpty;
    }
}
