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
        List<WrittenExpression> read = mutant.RuleSet is null
            ? [.. _written.Select(w => w.Expression).Where(e => e.Text.Contains(mutant.Changed.Text, StringComparison.Ordinal))]
            : [mutant.Changed];
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < read.Count; i++)
        {
            foreach (var name in read[i].Names.Where(names.Add))
            {
                read.AddRange(_written.Where(w => w.Expression.Definition == name && (mutant.RuleSet is null || w.RuleSet == mutant.RuleSet)).Select(w => w.Expression));
            }
        }

        // A ground tried on the records of a list reads them by their fields, and does not name the list.
        var readsRecords = names.Contains("period");
        return [.. _vocabulary.Facts.Where(f => (readsRecords && f.Type is RecordListFactType) || read.Exists(e => e.Text.Contains(f.Id, StringComparison.Ordinal)))];
    }
}
