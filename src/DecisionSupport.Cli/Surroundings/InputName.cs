namespace DecisionSupport.Cli.Surroundings;

/// <summary>How messages name an input.</summary>
internal static class InputName
{
    public const string StandardInput = "-";

    public static string Of(string path) => path switch { StandardInput => "standard input", "" => "''", _ => path };
}
