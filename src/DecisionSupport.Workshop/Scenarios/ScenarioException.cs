using YamlDotNet.Core;

namespace DecisionSupport.Workshop.Scenarios;

/// <summary>What is wrong in a scenario, where it stands and what to do, on one line.</summary>
public sealed class ScenarioException(string message) : Exception(message)
{
    internal static ScenarioException At(string file, Mark mark, string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file}({mark.Line},{mark.Column}): error: {message}"));
}
