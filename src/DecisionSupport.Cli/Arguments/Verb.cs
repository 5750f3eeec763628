using System.CommandLine;

namespace DecisionSupport.Cli.Arguments;

/// <summary>A command with the examples that its help shows.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>What the tool is called where people type it, whatever its file is called.</summary>
    public const string Tool = "decision-support";

    /// <summary>What follows the tool's name, one example a line.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
