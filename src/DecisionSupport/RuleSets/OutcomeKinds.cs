using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport;

/// <summary>The words for kinds of outcomes in files and results.</summary>
public static class OutcomeKinds
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<string> Words { get; } = ["yes", "no", "open"];

    /// <summary>The word for a kind: <c>yes</c>, <c>no</c> or <c>open</c>.</summary>
    public static string Word(this OutcomeKind kind) => kind switch
    {
        OutcomeKind.Yes => "yes",
        OutcomeKind.No => "no",
        _ => "open",
    };

    // A goal is a yes, or it would be hoped for in vain.
    internal static OutcomeKind? Read(MappingReader outcome, bool isGoal)
    {
        OutcomeKind? kind = outcome.Optional("kind").AsOneOf("kind", Words, outcome.Diagnostics) switch
        {
            "yes" => OutcomeKind.Yes,
            "no" => OutcomeKind.No,
            "open" => OutcomeKind.Open,
            _ => null,
        };
        if (isGoal && kind is { } other && other != OutcomeKind.Yes)
        {
            outcome.Diagnostics.Add(SharedKinds.WrongValue, outcome.PlaceOf("kind"), $"An outcome with 'goal: true' is one to hope for, and so its kind is 'yes', not '{other.Word()}'. Write 'kind: yes', or take 'goal' away.");
        }

        return kind;
    }
}
