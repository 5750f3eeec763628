using DecisionSupport.Authoring;

namespace DecisionSupport.Workshop.Leading;

/// <summary>What of a story is shown.</summary>
/// <param name="Scenario">The story's id.</param>
/// <param name="Step">The step, counted from 1.</param>
/// <param name="Part">Its question, its answer, or the end of the story.</param>
public sealed record Scene(string Scenario, int Step, ScenePart Part)
{
    /// <summary>The scene after this one; null after the last.</summary>
    public Scene? Next(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Part switch
        {
            ScenePart.Question => this with { Part = ScenePart.Answer },
            ScenePart.Answer when Step < scenario.Steps.Length => new Scene(Scenario, Step + 1, ScenePart.Question),
            ScenePart.Answer => this with { Part = ScenePart.End },
            _ => null,
        };
    }

    /// <summary>The scene before this one; null before the first.</summary>
    public Scene? Previous => Part switch
    {
        ScenePart.End => this with { Part = ScenePart.Answer },
        ScenePart.Answer => this with { Part = ScenePart.Question },
        _ when Step > 1 => new Scene(Scenario, Step - 1, ScenePart.Answer),
        _ => null,
    };
}

/// <summary>A part of a step.</summary>
public enum ScenePart
{
    /// <summary>What happened, and what the room is asked.</summary>
    Question,

    /// <summary>What the rules say.</summary>
    Answer,

    /// <summary>After the last step: the way, and the time.</summary>
    End,
}
