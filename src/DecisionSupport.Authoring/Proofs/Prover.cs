using DecisionSupport.Authoring.Progress;
using DecisionSupport.Authoring.Proofs;
using DecisionSupport.Authoring.Proofs.Properties;
using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring;

/// <summary>
/// Proves claims about every case on every day with the solver Z3, which must be installed as the program <c>z3</c>. Thread-safe.
/// </summary>
public static class Prover
{
    /// <summary>The file, beside the rules, in which an author states properties.</summary>
    public const string PropertiesFile = RuleFolderLayout.PropertiesFile;

    /// <summary>Whether the solver is installed.</summary>
    public static bool IsAvailable
    {
        get
        {
            using var solver = Z3.Start(TimeSpan.FromSeconds(1));
            return solver is not null;
        }
    }

    /// <summary>Proves what must hold for any rules, and what the author states.</summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="properties">The file of properties; null when there is none.</param>
    /// <param name="ruleSet">Looks at one rule set, or one property, only; null for all.</param>
    /// <param name="progress">Told after each claim, by any thread; null when nobody waits.</param>
    /// <exception cref="InvalidOperationException">The solver is not installed.</exception>
    public static ProofReport Prove(RuleBook ruleBook, RuleFile? properties, string? ruleSet = null, IProgress<WorkDone>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        var diagnostics = new DiagnosticBag();
        var stated = properties is { } file ? PropertyReader.Read(file.Utf8.Span, file.Path, diagnostics) : [];
        var claims = new PropertyClaims(ruleBook, diagnostics);
        var all = ruleBook.RuleSets.SelectMany(r => GeneralClaims.Of(ruleBook, r.Id)).Concat(stated.SelectMany(claims.Of)).Where(c => ruleSet is null || c.About == ruleSet).ToList();
        var work = new WorkCount(all.Count, progress);
        using var checker = new ClaimChecker();
        ImmutableArray<ProofResult> results = [.. all.AsParallel().AsOrdered().Select(c => work.Count(() => checker.Check(c)) ?? throw new InvalidOperationException("The solver z3 is not installed."))];
        return new ProofReport(results, diagnostics.ToSortedArray());
    }
}
