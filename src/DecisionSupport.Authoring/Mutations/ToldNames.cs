using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>The definitions of a rule set that its texts, steps or notices say or ask, directly or through others.</summary>
internal sealed class ToldNames
{
    private static readonly string[] Tellers = ["steps", "notices"];

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public ToldNames(SortedDictionary<string, string> files, string ruleSet)
    {
        var own = files.Where(f => RuleFolderLayout.KindOf(f.Key) == RuleFileKind.RuleSet && RuleFolderLayout.FolderOf(f.Key) == ruleSet).ToList();
        var written = own.SelectMany(f => WrittenExpression.In(f.Key, f.Value)).ToList();
        var definitions = written.Where(w => w.Definition is not null).ToLookup(w => w.Definition!, w => w.Names);
        var open = new Stack<string>(
            written.Where(w => Tellers.Contains(w.Where.Split(' ')[0])).SelectMany(w => w.Names)
                .Concat(definitions.Select(d => d.Key).Where(name => own.Any(f => IsSaid(f.Value, name)))));
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

    public bool Contains(string definition) => _told.Contains(definition);

    private static bool IsSaid(string text, string name) =>
        text.Contains($"{{{name}}}", StringComparison.Ordinal) || text.Contains($"{{{name}|", StringComparison.Ordinal) || text.Contains($"day: {name}", StringComparison.Ordinal);
}
