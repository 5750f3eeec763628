using DecisionSupport.Authoring.Differences;
using DecisionSupport.Authoring.Differences.Words;
using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.SeededFaults;

/// <summary>The tools of a rule author, each asked whether it notices a fault.</summary>
internal sealed class Bench
{
    private static readonly RuleBook Good = BuiltInRules.RuleBook;
    public static readonly DateOnly Today = new(2026, 11, 22);
    public static readonly FixedClock Clock = new(Today);

    private readonly HashSet<string> _lint = Said(Linter.Lint(Edited.Files, Clock));
    private readonly HashSet<(GapKind, string, DateOnly, string)> _gaps = [.. GapFinder.Find(Good).Select(g => (g.Kind, g.RuleSet, g.Version, g.What))];
    private readonly WorkedCases _cases = new();

    /// <summary>Asks tools of a fault. One that is not asked has noticed nothing.</summary>
    public Catch Try(Fault fault, AskedTools asked)
    {
        var files = fault.Rules();
        var report = asked.Lint ? Lint(fault, files) : null;
        if ((report is null ? RuleBookLoader.Load(files).RuleBook : report.RuleBook) is not { } book)
        {
            return new Catch(fault, Lint: true, Cases: null, Gaps: null, Prove: null, Touched: null, Words: null);
        }

        var ruleSets = Touched(fault);
        return new Catch(
            fault,
            report is not null && !Said(report).IsSubsetOf(_lint),
            asked.Cases && _cases.Differ(book, fault.File.Split('/')[0]),
            asked.Gaps && !GapFinder.Find(book, v => ruleSets.Contains(v.RuleSet) && IsIn(fault.File, v)).Select(g => (g.Kind, g.RuleSet, g.Version, g.What)).ToHashSet().IsSubsetOf(_gaps),
            fault.Property == "-" ? null : !Prover.Prove(book, files.Single(f => f.Path == Prover.PropertiesFile), fault.Property).IsClean,
            asked.Touched && BookComparisons.Between(Good, book, ruleSets).Any(Comparer.IsAnyTouched),
            asked.Words && WordChanges.Between(Good, book).Any());
    }

    /// <summary>What lint says of a fault. Of rule sets that it cannot reach lint would say what it says of the rules as they are.</summary>
    public static LintReport Lint(Fault fault, IEnumerable<RuleFile> files, Func<RuleSetVersion, bool>? isTried = null)
    {
        var reached = Reach.Of(fault.File.Split('/')[0]);
        return Linter.Lint(files, Clock, v => reached.Contains(v.RuleSet) && isTried?.Invoke(v) != false);
    }

    public static HashSet<string> Said(LintReport report) => [.. report.Diagnostics.Select(d => $"{d.Code} {d.Place.File} {d.Message}")];

    // A gap that a fault makes shows in the version that it stands in; parameters have a say in all.
    private static bool IsIn(string file, RuleSetVersion version) =>
        file == $"{version.RuleSet}/{version.From:yyyy-MM-dd}.yaml" || file.StartsWith("parameters/", StringComparison.Ordinal);

    // The rule sets whose outcomes a file has a say in.
    private static List<string> Touched(Fault fault)
    {
        var subject = fault.Done.StartsWith("in ", StringComparison.Ordinal) ? fault.Done[3..] : "";
        return (fault.File.Split('/')[0], subject.Split('.')[0]) switch
        {
            ("parameters", "sgi" or "prisbasbelopp") => ["sgi"],
            ("parameters", "sjukersattning") => ["sjukersattning"],
            ("parameters", "aktivitetsersattning") => ["aktivitetsersattning"],
            ("parameters", "level" or "insurance") => ["sjukersattning", "aktivitetsersattning"],
            ("parameters", "loh" or "forms") => ["loh", "sjukersattning"],
            ("parameters" or "sources", _) => [],
            var (folder, _) => [folder],
        };
    }
}

/// <summary>Who noticed a fault; null where nobody could be asked.</summary>
internal sealed record Catch(Fault Fault, bool Lint, bool? Cases, bool? Gaps, bool? Prove, bool? Touched, bool? Words)
{
    public bool IsCaught => Lint || Cases == true || Gaps == true || Prove == true || Touched == true || Words == true;
}
