using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>Where a case comes from.</summary>
internal sealed record CaseInput(string Snapshot, DateOnly? AsOf, string? Certificate, Language Language)
{
    /// <summary>Reads the case with its certificate; says on standard error what is wrong.</summary>
    public bool TryRead(RuleBook ruleBook, Shell shell, [NotNullWhen(true)] out CaseSnapshot? snapshot)
    {
        snapshot = null;
        if (!InputFile.TryRead(Snapshot, SnapshotReader.MaxBytes, shell, out var content))
        {
            return false;
        }

        var (reading, certificate) = Read(content, ruleBook);
        shell.Messages.Tell(reading.Diagnostics);
        snapshot = reading.Snapshot;
        var isBeside = certificate is not null && Certificate is null;
        return snapshot is not null && (!isBeside || InputFile.HasEnd(certificate!, shell)) && (certificate is null || CertificateMerge.TryMerge(certificate, Language, shell, ref snapshot));
    }

    private (SnapshotReading Reading, string? Certificate) Read(byte[] content, RuleBook ruleBook)
    {
        var name = InputName.Of(Snapshot);
        if (!CaseFileReader.IsCase(content))
        {
            return (new SnapshotReader(ruleBook.Vocabulary).Read(content, name, AsOf), Certificate);
        }

        var worked = new CaseFileReader(ruleBook.Vocabulary).Read(content, name, AsOf);
        var beside = worked.Certificate is null ? null : Path.Combine(Path.GetDirectoryName(Snapshot) ?? "", worked.Certificate);
        return (worked.Snapshot, Certificate ?? beside);
    }
}
