namespace DecisionSupport.Cli.Io;

/// <summary>What the terminal, if it is one, can do.</summary>
internal static class Terminal
{
    private const int ReadableWidth = 100;

    /// <summary>Colour only where a person looks and has not asked for none (the NO_COLOR convention).</summary>
    public static bool UsesColour => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>The terminal's width, up to what reads well; a fixed width where there is no terminal, so that output is the same everywhere.</summary>
    public static int Width
    {
        get
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
}
