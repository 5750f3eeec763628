using System.Text;
using DecisionSupport.Data;
using DecisionSupport.RuleFiles;
using YamlDotNet.Core;

namespace DecisionSupport.Authoring.Migrations;

/// <summary>Renames a fact in a folder of rules with its worked cases, and leaves a migration for snapshots from before. All is done or nothing is.</summary>
internal static class FactRenamer
{
    /// <summary>Works out what would be written: new texts by path, or what is in the way.</summary>
    public static RenamePlan Plan(string folder, FactRename rename)
    {
        if (RuleBookLoader.LoadFolder(folder).RuleBook is null)
        {
            return Erroneous();
        }

        try
        {
            return Plan(FileSet.Read(folder), rename);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return RenamePlan.Refuse($"A file cannot be read: {e.Message}");
        }
    }

    /// <summary>The same, of texts by path.</summary>
    public static RenamePlan Plan(SortedDictionary<string, string> before, FactRename rename)
    {
        if (RuleBookLoader.Load(before.Select(f => FileSet.ToRuleFile(f.Key, f.Value))).RuleBook is not { } ruleBook)
        {
            return Erroneous();
        }

        if (Problem(ruleBook.Vocabulary, rename) is { } problem)
        {
            return RenamePlan.Refuse(problem);
        }

        try
        {
            return Plan(ruleBook.Vocabulary, before, rename);
        }
        catch (YamlException e)
        {
            return RenamePlan.Refuse($"A file cannot be read: {e.Message}");
        }
    }

    private static RenamePlan Erroneous() => RenamePlan.Refuse("The rules have errors; mend them first, so that it can be told that the renaming made none.");

    private static RenamePlan Plan(Vocabulary vocabulary, SortedDictionary<string, string> before, FactRename rename)
    {
        var changed = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in before)
        {
            if (Rewritten(path, text, rename) is { } now && now != text)
            {
                changed[path] = now;
            }
        }

        changed[MigrationFile.NextPath(before.Keys.Where(IsMigration), rename.From)] = MigrationFile.Write(rename);
        if (Doubt(vocabulary, before, changed) is { } doubt)
        {
            return RenamePlan.Refuse(doubt);
        }

        return new RenamePlan(changed, null);
    }

    private static string? Problem(Vocabulary vocabulary, FactRename rename)
    {
        if (vocabulary.Find(rename.From) is null)
        {
            return $"There is no fact '{rename.From}'.{Diagnostics.Suggestion.DidYouMean(rename.From, vocabulary.Facts.Select(f => f.Id))}";
        }

        if (vocabulary.Find(rename.To) is not null)
        {
            return $"There is a fact '{rename.To}' already; an id names one thing.";
        }

        var subject = vocabulary.Subjects.Select(s => s.Id).Where(s => rename.From.StartsWith(s + ".", StringComparison.Ordinal)).MaxBy(s => s.Length)!;
        if (!rename.To.StartsWith(subject + ".", StringComparison.Ordinal) || !Ids.IsDotted(rename.To))
        {
            return $"The new id must be '{subject}.' and a name of letters and digits (a–z, no å ä ö): a fact stays under its subject.";
        }

        return vocabulary.Facts.FirstOrDefault(f => f.Id.StartsWith(rename.From + ".", StringComparison.Ordinal)) is { } longer
            ? $"The fact '{longer.Id}' begins with '{rename.From}', so the two cannot be told apart in expressions; rename that one first."
            : null;
    }

    private static string? Rewritten(string path, string text, FactRename rename) =>
        IsMigration(path) ? null
        : RuleFolderLayout.IsRuleFile(path) || path == RuleFolderLayout.PropertiesFile ? RuleRewriter.Rename(text, rename)
        : path.StartsWith("cases/", StringComparison.Ordinal) || path.StartsWith("scenarios/", StringComparison.Ordinal) ? SnapshotRewriter.Rename(text, rename)
        : null;

    private static bool IsMigration(string path) => RuleFolderLayout.KindOf(path) == RuleFileKind.Migration;

    // The new rules must load, and every case that could be read must be readable still.
    private static string? Doubt(Vocabulary vocabulary, SortedDictionary<string, string> before, SortedDictionary<string, string> changed)
    {
        var after = RuleBookLoader.Load(before.Keys.Union(changed.Keys, StringComparer.Ordinal).Select(p => FileSet.ToRuleFile(p, changed.GetValueOrDefault(p) ?? before[p])));
        if (after.RuleBook is not { } renamed)
        {
            return $"The renamed rules would have errors, so nothing was changed. The first is {after.Diagnostics.First(d => d.Severity == Severity.Error)}";
        }

        var unreadable = changed.Where(f => f.Key.StartsWith("cases/", StringComparison.Ordinal))
            .FirstOrDefault(f => IsReadable(vocabulary, before[f.Key]) && !IsReadable(renamed.Vocabulary, f.Value)).Key;
        return unreadable is null ? null : $"The case {unreadable} could not be read with the new name, so nothing was changed.";
    }

    private static bool IsReadable(Vocabulary vocabulary, string text) =>
        new CaseFileReader(vocabulary).Read(Encoding.UTF8.GetBytes(text), "").Snapshot.Snapshot is not null;
}

/// <summary>What a renaming would write.</summary>
/// <param name="Texts">New texts by path; empty when something is in the way.</param>
/// <param name="Problem">What is in the way, or null.</param>
internal sealed record RenamePlan(SortedDictionary<string, string> Texts, string? Problem)
{
    public static RenamePlan Refuse(string problem) => new([], problem);
}
