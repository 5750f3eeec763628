using System.Diagnostics;
using System.Globalization;
using DecisionSupport.Knowledge;
using DecisionSupport.NRules;
using DecisionSupport.NRules.Tests.Inference;

namespace DecisionSupport.Benchmarks;

/// <summary>The library beside NRules with the same rules: what each says of many cases, and what it costs.</summary>
internal static class SecondEngine
{
    private const int Seed = 20261122;
    private const int CasesOfARound = 10;
    private const int KindsOfCases = 3;

    /// <summary>Asks both about generated cases of every rule set, over all days on which its law changes.</summary>
    /// <param name="cases">How many cases at least.</param>
    /// <param name="output">Where it is told.</param>
    public static void Agree(int cases, TextWriter output)
    {
        var ruleBook = BuiltInRules.RuleBook;
        var days = ruleBook.RuleSets.Select(r => (r.Id, Days: AgreementRun.DaysOf(ruleBook, r.Id).ToList())).ToList();
        var ofEach = (cases / (days.Sum(d => d.Days.Count) * KindsOfCases)) + 1;
        var clock = Stopwatch.StartNew();
        var told = new Lock();
        var (count, differences) = (0, 0);
        Parallel.ForEach(days, ruleSet =>
        {
            var run = new AgreementRun(ruleBook, Seed);
            var found = ruleSet.Days.SelectMany(day => run.Compare(ruleSet.Id, day, ofEach)).ToList();
            lock (told)
            {
                count += run.Count;
                differences += found.Count;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{ruleSet.Id}: {ruleSet.Days.Count} days, {run.Count} cases, {found.Count} differences; {clock.Elapsed.TotalSeconds:f0} s"));
                found.Take(10).ToList().ForEach(output.WriteLine);
            }
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} cases, {differences} differences, {clock.Elapsed.TotalSeconds:f0} s"));
    }

    /// <summary>Sjukersättning and the certificate it reads, answers checked equal first.</summary>
    public static void Measure(TextWriter output)
    {
        var ruleBook = BuiltInRules.RuleBook;
        var rules = ruleBook.ToNRules();
        var snapshots = SnapshotGenerator.Generate(CasesOfARound, Seed).Select(c => SnapshotGenerator.ToSnapshot(c, ruleBook.Vocabulary)).ToList();
        foreach (var difference in snapshots.SelectMany(s => rules.Disagreements(Fired(rules, s), ruleBook.Evaluate(s, "sjukersattning"))))
        {
            throw new InvalidOperationException(difference);
        }

        new Ratios(output, rounds: 60).Compare(
            "a decision, by two engines",
            CasesOfARound,
            ("the library", () => snapshots.Sum(s => ruleBook.Evaluate(s, "sjukersattning").Recommendations.Length)),
            ("NRules", () => snapshots.Sum(s => Fired(rules, s).Query<InferredOutcome>().AsEnumerable().Count())));
    }

    private static ISession Fired(RuleBookInNRules rules, CaseSnapshot snapshot)
    {
        var session = rules.CreateSession(snapshot, "sjukersattning");
        session.Fire();
        return session;
    }
}
