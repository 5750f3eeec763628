using DecisionSupport.Authoring.Migrations;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>Makes mutants of one file's text.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="RuleSet">The rule set it belongs to, or null.</param>
/// <param name="Changed">The expression that is changed; for a parameter its name in expressions, for a day of law nothing.</param>
internal sealed record PlaceInFile(string Path, string Text, string? RuleSet, WrittenExpression Changed)
{
    /// <summary>A change of this file alone, or of others with it.</summary>
    /// <param name="told">What is told.</param>
    /// <param name="alsoHere">Changes of the same file that belong to it.</param>
    public Mutant Mutant(TokenChange told, params ReadOnlySpan<TokenChange> alsoHere)
    {
        ImmutableArray<TokenChange> changes = [told, .. alsoHere];
        return Mutant(told, () => [KeyValuePair.Create<string, string?>(Path, With(changes))]);
    }

    /// <summary>A change told of this file that changes the given files.</summary>
    public Mutant Mutant(TokenChange told, Func<ImmutableArray<KeyValuePair<string, string?>>> files)
    {
        var before = Text.AsSpan(0, told.Start);
        return new Mutant
        {
            File = Path,
            Line = before.Count('\n') + 1,
            Column = told.Start - before.LastIndexOf('\n'),
            Where = Changed.Where,
            Was = told.Was,
            Becomes = told.Becomes,
            RuleSet = RuleSet,
            Changed = Changed,
            Files = files,
        };
    }

    private string With(ImmutableArray<TokenChange> changes)
    {
        var edits = new TextEdits(Text);
        foreach (var change in changes)
        {
            edits.Replace(change.Start, change.Was.Length, change.Becomes);
        }

        return edits.Apply();
    }
}
