namespace DecisionSupport.Cli.Surroundings;

/// <summary>What is told on standard error.</summary>
internal sealed class Messages(TextWriter writer)
{
    public const string Unreadable = "DS0001";

    /// <summary>A message; names of files and keys in it may be from anybody.</summary>
    public void Error(string message) => writer.WriteLine(VisibleText.Of(message));

    /// <summary>A whole input that cannot be used.</summary>
    public void Error(string path, string code, string message) => Error($"{InputName.Of(path)}: error {code}: {message}");

    /// <summary>Something worth a look in an input that is used all the same.</summary>
    public void Warning(string path, string message) => Error($"{InputName.Of(path)}: warning: {message}");

    public void Tell(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Error(diagnostic.ToString());
        }
    }
}
