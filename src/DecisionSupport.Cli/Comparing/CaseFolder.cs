using DecisionSupport.Authoring;
using DecisionSupport.Cli.Commands;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Comparing;

/// <summary>Reads the worked cases of a folder with their certificates.</summary>
internal static class CaseFolder
{
    private const int MaxCases = 10_000;

    /// <summary>The cases by id, none without a folder. Says on standard error what cannot be read.</summary>
    public static bool TryRead(string? folder, RuleBook ruleBook, out List<KeyValuePair<string, CaseSnapshot>> cases)
    {
        cases = [];
        if (folder is null)
        {
            return true;
        }

        if (!RulesFolder.IsThere(folder))
        {
            return false;
        }

        var reader = new CaseFileReader(ruleBook.Vocabulary);
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Take(MaxCases))
        {
            if (!InputFile.TryRead(path, SnapshotReader.MaxBytes, out var content))
            {
                return false;
            }

            if (!CaseFileReader.IsCase(content))
            {
                continue;
            }

            var worked = reader.Read(content, path);
            Messages.Tell(worked.Snapshot.Diagnostics);
            if (worked.Snapshot.Snapshot is not { } snapshot
                || (worked.Certificate is { } certificate && !CertificateMerge.TryMerge(Path.Combine(folder, certificate), Language.Swedish, ref snapshot)))
            {
                return false;
            }

            cases.Add(new(worked.Id, snapshot));
        }

        return true;
    }
}
