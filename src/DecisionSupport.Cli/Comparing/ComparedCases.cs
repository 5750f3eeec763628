using DecisionSupport.Authoring;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Evaluating;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Comparing;

/// <summary>Reads the worked cases of a folder with their certificates.</summary>
internal static class ComparedCases
{
    private const int MaxCases = 10_000;

    /// <summary>The cases by id, none without a folder. Says on standard error what cannot be read.</summary>
    public static bool TryRead(string? name, RuleBook ruleBook, Shell shell, out List<KeyValuePair<string, CaseSnapshot>> cases)
    {
        cases = [];
        if (name is null)
        {
            return true;
        }

        if (!RulesFolder.TryFind(name, shell, out var folder))
        {
            return false;
        }

        var reader = new CaseFileReader(ruleBook.Vocabulary);
        foreach (var path in Directory.EnumerateFiles(folder.Path, "*.yaml").Select(folder.Shown).Order(StringComparer.Ordinal).Take(MaxCases))
        {
            if (!InputFile.HasEnd(path, shell) || !InputFile.TryRead(path, SnapshotReader.MaxBytes, shell, out var content))
            {
                return false;
            }

            if (!CaseFileReader.IsCase(content))
            {
                continue;
            }

            var worked = reader.Read(content, path);
            shell.Messages.Tell(worked.Snapshot.Diagnostics);
            if (worked.Snapshot.Snapshot is not { } snapshot
                || (worked.Certificate is { } certificate && !(InputFile.HasEnd(Path.Combine(name, certificate), shell) && CertificateMerge.TryMerge(Path.Combine(name, certificate), Language.Swedish, shell, ref snapshot))))
            {
                return false;
            }

            cases.Add(new(worked.Id, snapshot));
        }

        return true;
    }
}
