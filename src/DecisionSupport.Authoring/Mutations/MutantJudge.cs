using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Authoring.Differences;
using DecisionSupport.Authoring.Migrations;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>Tells what becomes of mutants: first what worked cases say, and only of those that pass what the analysis says. Thread-safe.</summary>
internal sealed class MutantJudge(RuleBook ruleBook, SortedDictionary<string, string> files, WorkedAnswers cases)
{
    private const string OnlyTold = "steps, notices or days that texts say";

    private readonly Dictionary<string, ToldNames> _told = ruleBook.RuleSets.ToDictionary(r => r.Id, r => new ToldNames(files, r.Id), StringComparer.Ordinal);

    private readonly ReadFactsOf _facts = new(ruleBook.Vocabulary, files);

    public MutantResult Judge(Mutant mutant)
    {
        var loading = RuleBookLoader.Load(Files(mutant));
        if (loading.RuleBook is not { } changed)
        {
            return new MutantResult(mutant, MutantFate.Refused) { Told = loading.Diagnostics.First(d => d.Severity == Severity.Error).ToString() };
        }

        if (cases.FirstThatNotices(changed) is { } noticed)
        {
            return new MutantResult(mutant, MutantFate.Noticed) { Told = noticed };
        }

        var (fate, told, where) = Compare(mutant, changed);
        return fate == MutantFate.Equal ? new MutantResult(mutant, fate)
            : Nearby(mutant, changed) is { } nearby ? new MutantResult(mutant, MutantFate.Survived) { Told = told, VariedCase = nearby.Case, Variation = VariationYaml.Write(nearby, ruleBook, changed, mutant) }
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
        return new NearbyCase(ruleBook, changed).Find(likely, _facts.Of(mutant));
    }

    private IEnumerable<RuleFile> Files(Mutant mutant)
    {
        var changed = mutant.Files.ToDictionary(StringComparer.Ordinal);
        return files.Where(f => !changed.ContainsKey(f.Key)).Select(f => FileSet.ToRuleFile(f.Key, f.Value))
            .Concat(changed.Where(f => f.Value is not null).Select(f => FileSet.ToRuleFile(f.Key, f.Value!)));
    }

    private (MutantFate Fate, string? Told, SidesOnDay? Where) Compare(Mutant mutant, RuleBook changed)
    {
        try
        {
            foreach (var comparison in BookComparisons.Between(ruleBook, changed, [.. RuleSetsReached(mutant)]))
            {
                if (comparison is not { Old: { } old, New: { } @new })
                {
                    if (comparison.Old != comparison.New)
                    {
                        return (MutantFate.Undecided, $"whether {comparison.RuleSet} answers", null);
                    }
                }
                else if (RuleText.Of(old) != RuleText.Of(@new) && Difference(comparison, old, @new) is { } difference)
                {
                    return (MutantFate.Undecided, $"{difference.What} of {comparison.RuleSet}", difference.Where);
                }
            }
        }
        catch (DiagramTooLargeException)
        {
            return (MutantFate.Undecided, "too entangled for the analysis", null);
        }

        return IsTold(mutant) ? (MutantFate.Undecided, OnlyTold, null) : (MutantFate.Equal, null, null);
    }

    private static (string What, SidesOnDay Where)? Difference(Comparison comparison, RulesInForce old, RulesInForce @new) =>
        Comparer.Days(comparison, old, @new).Select(day => new SidesOnDay(old, @new, day)).Select(sides => (What: sides.Difference(), sides)).Where(d => d.What is not null)
            .Select(d => ((string, SidesOnDay)?)(d.What!, d.sides)).FirstOrDefault();

    // The rule set itself, and those that read it.
    private HashSet<string> RuleSetsReached(Mutant mutant)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ruleSet in ruleBook.RuleSets)
        {
            if (mutant.RuleSet is null || ruleSet.Id == mutant.RuleSet || ruleSet.Versions.SelectMany(v => v.Uses).Any(reached.Contains))
            {
                reached.Add(ruleSet.Id);
            }
        }

        return reached;
    }

    // A parameter may be said by any text; a definition where a text, a step or a notice reads it; a condition of a step or notice is nothing else.
    private bool IsTold(Mutant mutant) =>
        mutant.RuleSet is not { } ruleSet
        || (mutant.Changed.Definition is { } definition ? _told[ruleSet].Contains(definition)
            : !mutant.Where.StartsWith("criteria", StringComparison.Ordinal) && !mutant.Where.StartsWith("outcomes", StringComparison.Ordinal));
}
