namespace DecisionSupport.Cli.Surroundings;

/// <summary>Standard input of the process.</summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";
    private const char Writes = '1';

    /// <summary>The stream; empty when whoever started the process gave it none.</summary>
    public static Stream Open() => IsOurOwnPipe() ? Stream.Null : Console.OpenStandardInput();

    // Where there is no standard input, .NET's first pipe gets its number: a pipe of which this process has the other end too, and in which nothing ever comes.
    private static bool IsOurOwnPipe()
    {
        try
        {
            return OperatingSystem.IsLinux() && TargetOf("0") is { } pipe && pipe.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.EnumerateFileSystemEntries(Descriptors).Select(d => Path.GetFileName(d)).Any(d => TargetOf(d) == pipe && MayWrite(d));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? TargetOf(string descriptor) => new FileInfo($"{Descriptors}/{descriptor}").LinkTarget;

    // The last octal digit of the flags is 0 for reading, 1 for writing, 2 for both.
    private static bool MayWrite(string descriptor) =>
        File.ReadLines($"/proc/self/fdinfo/{descriptor}").FirstOrDefault(l => l.StartsWith("flags:", StringComparison.Ordinal)) is { } flags && flags.TrimEnd()[^1] == Writes;
}
