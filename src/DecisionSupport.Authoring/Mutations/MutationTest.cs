using System.Text;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Authoring.Mutations;
using DecisionSupport.Authoring.Progress;
using DecisionSupport.RuleBooks;
using YamlDotNet.Core;

namespace DecisionSupport.Authoring;

/// <summary>
/// Puts small faults into rules, one at a time, and asks whether the worked cases notice. What no case can notice, because it is the same function, is
/// proved by the analysis and not counted. Thread-safe.
/// </summary>
public static class MutationTest
{
    /// <summary>Tries the mutants of a folder of rules on its worked cases.</summary>
    /// <param name="rules">The folder of rules; its cases lie in <c>cases</c>.</param>
    /// <param name="ruleSet">Mutants of this rule set only; null for all, parameters among them.</param>
    /// <param name="parametersOnly">Mutants of parameters only; never together with a rule set.</param>
    /// <param name="sample">How many are tried at most, spread evenly over all; null for all.</param>
    /// <param name="progress">Told after each mutant, by any thread; null when nobody waits.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="ArgumentException">A rule set and parameters only are both asked for.</exception>
    /// <exception cref="InvalidDataException">The rules or cases have errors; the message lists them.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public static MutationReport Run(string rules, string? ruleSet = null, bool parametersOnly = false, int? sample = null, IProgress<WorkDone>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (parametersOnly && ruleSet is not null)
        {
            throw new ArgumentException("Parameters belong to no rule set: ask for one or the other.", nameof(parametersOnly));
        }

        RuleBookLoader.LoadFolder(rules).GetOrThrow();
        var files = Read(rules);
        var rereading = new RereadRuleSet(files.Select(f => FileSet.ToRuleFile(f.Key, f.Value)));
        var ruleBook = rereading.RuleBook;
        var runs = CaseFolder.Read(CaseFolder.Of(rules)).Files.Select(new CaseRunner(ruleBook).Run).ToList();
        if (runs.SelectMany(r => r.Problems).ToList() is { Count: > 0 } problems)
        {
            throw new InvalidDataException("The worked cases have errors; mend them first, or nothing can be said of what they notice:" + Environment.NewLine + string.Join(Environment.NewLine, problems));
        }

        var (mutants, leftOut) = RuleMutants.Of(files, ruleBook.Vocabulary, ruleSet, parametersOnly);
        var chosen = Sample(mutants, sample);
        var cases = new WorkedAnswers(ruleBook, runs);
        var judge = new MutantJudge(rereading, files, cases, WorkShare.OfMutants(chosen.Length));
        var work = new WorkCount(chosen.Length, progress);
        return new MutationReport(mutants.Length, [.. chosen.AsParallel().AsOrdered().WithCancellation(cancellation).Select(m => work.Count(() => judge.Judge(m)))], leftOut, cases.Count);
    }

    private static SortedDictionary<string, string> Read(string rules)
    {
        try
        {
            var files = FileSet.Read(rules);
            foreach (var other in files.Keys.Where(p => !RuleFiles.RuleFolderLayout.IsRuleFile(p)).ToList())
            {
                files.Remove(other);
            }

            return files;
        }
        catch (Exception e) when (e is DecoderFallbackException or YamlException)
        {
            throw new IOException($"A file cannot be read: {e.Message}", e);
        }
    }

    private static ImmutableArray<Mutant> Sample(ImmutableArray<Mutant> all, int? sample) =>
        sample is not { } count || count >= all.Length ? all : [.. Enumerable.Range(0, count).Select(i => all[(int)((long)i * all.Length / count)])];
}
