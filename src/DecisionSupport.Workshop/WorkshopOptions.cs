namespace DecisionSupport.Workshop;

/// <summary>What the workshop serves, and where.</summary>
public sealed class WorkshopOptions
{
    /// <summary>The rules that are asked.</summary>
    public required RuleBook RuleBook { get; init; }

    /// <summary>The addresses to listen on, as <c>http://host:port</c>; port 0 takes a free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5005"];

    /// <summary>Other rules, whose answers are shown beside; null for none.</summary>
    public RuleBook? OtherRuleBook { get; init; }

    /// <summary>A folder of scenarios to use instead of those that come with the tool; null for those.</summary>
    public string? ScenarioFolder { get; init; }

    /// <summary>The clock; a case begun on the page is looked at on its day.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Told the type and place of a fault of our own, never what a case says.</summary>
    public Action<string> Report { get; init; } = _ => { };
}
