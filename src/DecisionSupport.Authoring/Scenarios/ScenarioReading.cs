namespace DecisionSupport.Authoring;

/// <summary>What came of reading a scenario: the scenario, or what is wrong. Immutable.</summary>
public sealed class ScenarioReading
{
    internal ScenarioReading(Scenario? scenario, ImmutableArray<Diagnostic> diagnostics)
    {
        Scenario = scenario;
        Diagnostics = diagnostics;
    }

    /// <summary>The scenario; null when there are errors.</summary>
    public Scenario? Scenario { get; }

    /// <summary>Everything that is wrong, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
