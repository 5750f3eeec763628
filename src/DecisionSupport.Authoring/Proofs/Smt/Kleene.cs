using DecisionSupport.Logic;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>A three-valued condition: when it is true, and when it is false. Where neither holds it is unknown.</summary>
internal sealed record Kleene(string True, string False)
{
    public static Kleene Decided(string condition) => new(condition, $"(not {condition})");

    public Kleene Not() => new(False, True);

    public string Is(Truth truth) => truth switch
    {
        Truth.True => True,
        Truth.False => False,
        _ => $"(not (or {True} {False}))",
    };
}
