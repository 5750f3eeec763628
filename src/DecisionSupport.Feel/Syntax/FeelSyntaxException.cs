namespace DecisionSupport.Feel.Syntax;

/// <summary>Ends the reading of a text at its first error; never leaves the parser.</summary>
internal sealed class FeelSyntaxException(FeelError error) : Exception(error.Message)
{
    public FeelError Error { get; } = error;
}
