namespace DecisionSupport.Cli.Io;

/// <summary>What goes to standard error.</summary>
internal static class Messages
{
    public const string Unreadable = "DS0001";

    public static void Error(string message) => Console.Error.WriteLine(message);

    /// <summary>A whole input that cannot be used.</summary>
    public static void Error(string path, string code, string message) => Error($"{InputFile.NameOf(path)}: error {code}: {message}");

    /// <summary>Something worth a look in an input that is used all the same.</summary>
    public static void Warning(string path, string message) => Error($"{InputFile.NameOf(path)}: warning: {message}");

    public static void Tell(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Error(diagnostic.ToString());
        }
    }
}
