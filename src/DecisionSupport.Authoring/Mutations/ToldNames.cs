using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>The definitions of a rule set that its texts say, directly or through others. Conditions of steps and notices are no texts.</summary>
internal sealed class ToldNames
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    private readonly string _ruleSet;

    public ToldNames(SortedDictionary<string, string> files, string ruleSet)
    {
        _ruleSet = ruleSet;
        var own = files.Where(f => RuleFolderLayout.KindOf(f.Key) == RuleFileKind.RuleSet && RuleFolderLayout.FolderOf(f.Key) == ruleSet).ToList();
        var written = own.SelectMany(f => WrittenExpression.In(f.Key, f.Value)).ToList();
        var definitions = written.Where(w => w.Definition is not null).ToLookup(w => w.Definition!, w => w.Names);
        var open = new Stack<string>(definitions.Select(d => d.Key).Where(name => own.Any(f => IsSaid(f.Value, name))));
        while (open.TryPop(out var name))
        {
            if (_told.Add(name))
            {
                foreach (var read in definitions[name].SelectMany(names => names))
                {
                    open.Push(read);
                }
            }
        }
    }

    /// <summary>Whether texts say another day or value of a rule book than of another, on some day.</summary>
    /// <param name="definition">The definition in which they differ.</param>
    /// <param name="old">The one.</param>
    /// <param name="new">The other.</param>
    public bool SayAnother(string definition, RuleBook old, RuleBook @new) =>
        _told.Contains(definition) && DaysOfChange.Of(old).Concat(DaysOfChange.Of(@new)).Distinct().Any(day => Said(old, day) != Said(@new, day));

    private string? Said(RuleBook book, DateOnly day) => RulesInForce.Find(book, _ruleSet, day) is { } rules ? RuleText.OfDefinitions(rules, _told) : null;

    private static bool IsSaid(string text, string name) =>
        text.Contains($"{{{name}}}", StringComparison.Ordinal) || text.Contains($"{{{name}|", StringComparison.Ordinal) || text.Contains($"day: {name}", StringComparison.Ordinal);
}
