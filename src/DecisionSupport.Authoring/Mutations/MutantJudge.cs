using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Authoring.Differences;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.RuleBooks;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>Tells what becomes of mutants: first what worked cases say, and only of those that pass what the analysis says. Thread-safe.</summary>
internal sealed class MutantJudge(RereadRuleSet rereading, SortedDictionary<string, string> files, WorkedAnswers cases, long maxCells)
{
    private const string OnlyTold = "days or values that texts say";

    // What holds conditions only, which are compared.
    private static readonly string[] Conditions = ["criteria", "outcomes", "steps", "notices"];

    private readonly Dictionary<string, ToldNames> _told = rereading.RuleBook.RuleSets.ToDictionary(r => r.Id, r => new ToldNames(files, r.Id), StringComparer.Ordinal);

    private readonly ReadFactsOf _facts = new(rereading.RuleBook.Vocabulary, files);

    private readonly ImmutableArray<RuleFile> _files = [.. files.Select(f => FileSet.ToRuleFile(f.Key, f.Value))];

    public MutantResult Judge(Mutant mutant)
    {
        var loading = mutant.RuleSet is { } ruleSet ? rereading.Load(ruleSet, Files(mutant)) : RuleBookLoader.Load(Files(mutant));
        if (loading.RuleBook is not { } changed)
        {
            return new MutantResult(mutant, MutantFate.Refused) { Told = loading.Diagnostics.First(d => d.Severity == Severity.Error).ToString() };
        }

        if (cases.FirstThatNotices(changed, RuleSetsReached(mutant)) is { } noticed)
        {
            return new MutantResult(mutant, MutantFate.Noticed) { Told = noticed };
        }

        var (fate, told, where) = Compare(mutant, changed);
        return fate == MutantFate.Equal ? new MutantResult(mutant, fate)
            : Nearby(mutant, changed) is { } nearby ? new MutantResult(mutant, MutantFate.Survived) { Told = told, VariedCase = nearby.Case, Variation = VariationYaml.Write(nearby, rereading.RuleBook, changed, mutant) }
            : Witness(where) is { } witness ? new MutantResult(mutant, MutantFate.Survived) { Told = told, Witness = witness }
            : new MutantResult(mutant, MutantFate.Undecided) { Told = told };
    }

    private static Witness? Witness(SidesOnDay? where)
    {
        try
        {
            return where?.Witness();
        }
        catch (DiagramTooLargeException)
        {
            return null;
        }
    }

    // What some case shows to be another is a survivor, whatever the analysis could say of it.
    private SuggestedVariation? Nearby(Mutant mutant, RuleBook changed)
    {
        // Steps and notices are told by their ids: where one is told, it is nearest to not being told.
        var likely = cases.Cases.Where(c => mutant.RuleSet is null || c.RuleSets.Contains(mutant.RuleSet)).OrderByDescending(c => c.ToldText.Contains(mutant.Changed.Owner, StringComparison.Ordinal));
        return new NearbyCase(rereading.RuleBook, changed).Find([.. likely], _facts.Of(mutant), mutant.Changed.Text);
    }

    private ImmutableArray<RuleFile> Files(Mutant mutant)
    {
        var changed = mutant.Files().ToDictionary(StringComparer.Ordinal);
        return [.. _files.Where(f => !changed.ContainsKey(f.Path)), .. changed.Where(f => f.Value is not null).Select(f => FileSet.ToRuleFile(f.Key, f.Value!))];
    }

    private (MutantFate Fate, string? Told, SidesOnDay? Where) Compare(Mutant mutant, RuleBook changed)
    {
        try
        {
            foreach (var comparison in BookComparisons.Between(rereading.RuleBook, changed, [.. RuleSetsReached(mutant)]))
            {
                if (comparison is not { Old: { } old, New: { } @new })
                {
                    if (comparison.Old != comparison.New)
                    {
                        return (MutantFate.Undecided, $"whether {comparison.RuleSet} answers", null);
                    }
                }
                else if (!RuleText.DecidesSame(old, @new) && Difference(Comparer.Days(comparison, old, @new), old, @new, told: null) is { } difference)
                {
                    return (MutantFate.Undecided, $"{difference.What} of {comparison.RuleSet}", difference.Where);
                }
            }

            foreach (var (comparison, old, @new, told) in Told(mutant, changed))
            {
                if (Difference(Comparer.DaysOfTold(comparison, old, @new), old, @new, told) is { } difference)
                {
                    return (MutantFate.Undecided, $"{difference.What} by {comparison.RuleSet}", difference.Where);
                }
            }
        }
        catch (DiagramTooLargeException)
        {
            return (MutantFate.Undecided, "too entangled for the analysis", null);
        }

        return IsTold(mutant, changed) ? (MutantFate.Undecided, OnlyTold, null) : (MutantFate.Equal, null, null);
    }

    private IEnumerable<(Comparison Comparison, RulesInForce Old, RulesInForce New, HashSet<string> Told)> Told(Mutant mutant, RuleBook changed) =>
        from comparison in BookComparisons.BetweenTold(rereading.RuleBook, changed, [.. RuleSetsReached(mutant)])
        where comparison is { Old: not null, New: not null }
        let told = RuleText.ToldApart(comparison.Old!, comparison.New!).ToHashSet(StringComparer.Ordinal)
        where told.Count > 0
        select (comparison, comparison.Old!, comparison.New!, told);

    private (string What, SidesOnDay Where)? Difference(IEnumerable<DateOnly> days, RulesInForce old, RulesInForce @new, HashSet<string>? told) =>
        days.Select(day => new SidesOnDay(old, @new, day, told, maxCells)).Select(sides => (What: sides.Difference(), sides)).Where(d => d.What is not null)
            .Select(d => ((string, SidesOnDay)?)(d.What!, d.sides)).FirstOrDefault();

    // The rule set itself, and those that read it.
    private HashSet<string> RuleSetsReached(Mutant mutant)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ruleSet in rereading.RuleBook.RuleSets)
        {
            if (mutant.RuleSet is null || ruleSet.Id == mutant.RuleSet || ruleSet.Versions.SelectMany(v => v.Uses).Any(reached.Contains))
            {
                reached.Add(ruleSet.Id);
            }
        }

        return reached;
    }

    // A parameter may be said by any text, a definition where a text says it; days of law and timelines are told as they are.
    private bool IsTold(Mutant mutant, RuleBook changed) =>
        mutant.RuleSet is not { } ruleSet
        || (mutant.Changed.Definition is { } definition ? _told[ruleSet].SayAnother(definition, rereading.RuleBook, changed) : !Conditions.Contains(mutant.Where.Split(' ')[0]));
}
