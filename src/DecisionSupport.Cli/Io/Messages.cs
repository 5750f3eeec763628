namespace DecisionSupport.Cli.Io;

/// <summary>What goes to standard error.</summary>
internal static class Messages
{
    public static void Error(string message) => Console.Error.WriteLine(message);

    public static void Tell(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Console.Error.WriteLine(diagnostic);
        }
    }
}
