using DecisionSupport.Logic;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>A three-valued condition: when it is true, and when it is false. Where neither holds it is unknown.</summary>
/// <param name="True">When it is true.</param>
/// <param name="False">When it is false.</param>
/// <param name="IsDecided">Whether it is one of the two in every case.</param>
internal sealed record Kleene(string True, string False, bool IsDecided = false)
{
    public static Kleene Decided(string condition) => new(condition, $"(not {condition})", IsDecided: true);

    public string Is(Truth truth) => truth switch
    {
        Truth.True => True,
        Truth.False => False,
        _ => $"(not (or {True} {False}))",
    };
}
