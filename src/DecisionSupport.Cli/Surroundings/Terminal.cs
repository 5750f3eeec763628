namespace DecisionSupport.Cli.Surroundings;

/// <summary>What the terminal, if there is one, can do.</summary>
/// <param name="UsesColour">Whether answers are coloured.</param>
/// <param name="ShowsMessages">Whether a person sees standard error as it is written, so that a line may be written over.</param>
/// <param name="Width">How many characters a line of an answer has at most.</param>
internal sealed record Terminal(bool UsesColour, bool ShowsMessages, int Width)
{
    private const int ReadableWidth = 100;

    /// <summary>No terminal: a file, a pipe or a log. The width is fixed, so that output is the same everywhere.</summary>
    public static Terminal None { get; } = new(UsesColour: false, ShowsMessages: false, ReadableWidth);

    /// <summary>The terminal of this process. Colour only where a person looks and has not asked for none (the NO_COLOR convention).</summary>
    public static Terminal OfConsole() => new(
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        !Console.IsErrorRedirected,
        WidthOfConsole());

    // Up to what reads well.
    private static int WidthOfConsole()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? ReadableWidth : Math.Min(Console.WindowWidth - 1, ReadableWidth);
        }
        catch (IOException)
        {
            return ReadableWidth;
        }
    }
}
