namespace DecisionSupport.Cli.Surroundings;

/// <summary>What the tool's exit codes mean.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int WrongInput = 1;
    public const int WrongUsage = 2;
    public const int Found = 3;
}
