using DecisionSupport.Authoring.Migrations;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>Makes mutants of one file's text.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Where">What of it is changed.</param>
/// <param name="RuleSet">The rule set it belongs to, or null.</param>
/// <param name="Expression">The expression that is changed; for a parameter its name in expressions.</param>
internal sealed record PlaceInFile(string Path, string Text, string Where, string? RuleSet, string Expression)
{
    /// <summary>A change of this file alone, or of others with it.</summary>
    /// <param name="told">What is told.</param>
    /// <param name="alsoHere">Changes of the same file that belong to it.</param>
    public Mutant Mutant(TokenChange told, params ReadOnlySpan<TokenChange> alsoHere)
    {
        var edits = new TextEdits(Text);
        edits.Replace(told.Start, told.Was.Length, told.Becomes);
        foreach (var change in alsoHere)
        {
            edits.Replace(change.Start, change.Was.Length, change.Becomes);
        }

        return Mutant(told, [KeyValuePair.Create<string, string?>(Path, edits.Apply())]);
    }

    /// <summary>A change told of this file that changes the given files.</summary>
    public Mutant Mutant(TokenChange told, ImmutableArray<KeyValuePair<string, string?>> files)
    {
        var before = Text.AsSpan(0, told.Start);
        return new Mutant
        {
            File = Path,
            Line = before.Count('\n') + 1,
            Column = told.Start - before.LastIndexOf('\n'),
            Where = Where,
            Was = told.Was,
            Becomes = told.Becomes,
            RuleSet = RuleSet,
            Expression = Expression,
            Files = files,
        };
    }
}
