namespace DecisionSupport.Authoring.Editing;

/// <summary>A file with what it declares; of a text that cannot be read, what it declared before. Immutable.</summary>
internal sealed class IndexedFile
{
    private IndexedFile(FileScalars scalars, ImmutableArray<RuleMention> declared) => (Scalars, Declared) = (scalars, declared);

    public FileScalars Scalars { get; }

    public ImmutableArray<RuleMention> Declared { get; }

    /// <summary>The file with a text; the same again where that is its text already.</summary>
    public static IndexedFile Of(string path, string text, IndexedFile? before)
    {
        if (before is not null && before.Scalars.Text == text)
        {
            return before;
        }

        var scalars = FileScalars.Of(path, text, before?.Scalars);
        return new IndexedFile(scalars, scalars.IsStale ? before?.Declared ?? [] : [.. Declarations.In(scalars)]);
    }

    /// <summary>What it declares and still says.</summary>
    public IEnumerable<RuleMention> Present() => Declared.Where(d => Scalars.Mention(d.Name, d.Start, d.Length, d.IsDeclaration) is not null);
}
