using DecisionSupport.Feel;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>The facts that an expression reads, directly or through definitions; of a parameter, those that stand beside it in expressions. Thread-safe.</summary>
internal sealed class ReadFactsOf
{
    private readonly Vocabulary _vocabulary;
    private readonly ImmutableArray<(string RuleSet, WrittenExpression Expression)> _written;

    public ReadFactsOf(Vocabulary vocabulary, SortedDictionary<string, string> files)
    {
        _vocabulary = vocabulary;
        _written = [.. files.SelectMany(f => WrittenExpression.In(f.Key, f.Value).Select(w => (RuleFolderLayout.FolderOf(f.Key), w)))];
    }

    public ImmutableArray<Fact> Of(Mutant mutant)
    {
        var texts = mutant.RuleSet is null ? _written.Select(w => w.Expression.Text).Where(t => t.Contains(mutant.Expression, StringComparison.Ordinal)).ToList() : [mutant.Expression];
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var name in NamesIn(texts[i]).Where(names.Add))
            {
                texts.AddRange(_written.Where(w => w.Expression.Definition == name && (mutant.RuleSet is null || w.RuleSet == mutant.RuleSet)).Select(w => w.Expression.Text));
            }
        }

        return [.. _vocabulary.Facts.Where(f => texts.Exists(t => t.Contains(f.Id, StringComparison.Ordinal)))];
    }

    private static IEnumerable<string> NamesIn(string text) =>
        FeelTokens.TryRead(text, out var tokens) ? tokens.Where(t => t.Kind == FeelTokenKind.Name).Select(t => t.Text) : [];
}
