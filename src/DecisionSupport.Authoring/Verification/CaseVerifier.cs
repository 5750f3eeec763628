using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Progress;

namespace DecisionSupport.Authoring.Verification;

/// <summary>Tests worked cases: what each expects, and the words that were approved. Thread-safe.</summary>
internal sealed class CaseVerifier(RuleBook ruleBook)
{
    private readonly CaseRunner _runner = new(ruleBook);

    /// <summary>Tests every case of a folder, and tells approved files that no case is left of.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="accept">Whether what comes out is approved from now on.</param>
    /// <param name="progress">Told after each case; null when nobody waits.</param>
    public ImmutableArray<CaseVerdict> VerifyFolder(string folder, bool accept, IProgress<WorkDone>? progress = null)
    {
        var (files, problems) = CaseFolder.Read(folder);
        var work = new WorkCount(files.Length, progress);
        var verdicts = files.Select(file => work.Count(() => Verify(file, accept))).ToList();
        verdicts.AddRange(problems.Select(problem => new CaseVerdict(folder, [problem], [], [])));
        var stems = files.Select(f => Path.ChangeExtension(f, null)).ToHashSet(StringComparer.Ordinal);
        verdicts.AddRange(Orphans(folder, stems).Select(path => new CaseVerdict(path, [$"{path}: error: there is no case to which this belongs; delete it, or give the case its name back."], [], [])));
        return [.. verdicts];
    }

    /// <summary>Tests one case.</summary>
    /// <param name="file">The case's file.</param>
    /// <param name="accept">Whether what comes out is approved from now on. What the case expects stands, whatever comes out.</param>
    public CaseVerdict Verify(string file, bool accept)
    {
        var run = _runner.Run(file);
        if (run.Decision is null || run.Case.Expected.IsEmpty)
        {
            return new CaseVerdict(file, run.Problems, [], []);
        }

        // What the case is about, so that a rule on something else changes no approved file.
        var known = run.RuleSets.Where(id => ruleBook.RuleSets.Any(r => r.Id == id)).Distinct().ToArray();
        var about = ruleBook.Evaluate(run.Decision.Snapshot, known);
        var reports = ApprovedReports.Of(about, Path.ChangeExtension(file, null)!);
        if (accept)
        {
            return new CaseVerdict(file, run.Problems, [], [.. reports.Where(r => r.File.Accept(r.Text)).Select(r => r.File.VerifiedPath)]);
        }

        var differences = reports.Select(r => (r.File.VerifiedPath, Diff: r.File.Compare(r.Text))).Where(d => d.Diff is not null);
        return new CaseVerdict(file, run.Problems, [.. differences.Select(d => (d.VerifiedPath, d.Diff!))], []);
    }

    // Only in folders of cases: other folders may keep approved files of other things.
    private static IEnumerable<string> Orphans(string folder, HashSet<string> stems) => stems
        .Select(stem => Path.GetDirectoryName(stem)!).Append(folder).Distinct()
        .Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*.verified.*")).Select(f => f.Replace('\\', '/'))
        .Where(f => !stems.Contains(StemOf(f))).Distinct().Order(StringComparer.Ordinal);

    private static string StemOf(string verified)
    {
        var stem = verified[..verified.IndexOf(".verified.", StringComparison.Ordinal)];
        var name = stem.LastIndexOf('/') + 1;
        return stem[..name] + stem[name..].Split('.')[0];
    }
}
