namespace DecisionSupport.Feel.Operators;

/// <summary>Three-valued logic; every value that is not a boolean counts as unknown.</summary>
internal static class TernaryLogic
{
    public static FeelValue Not(in FeelValue value) => value.IsBoolean ? FeelValue.From(!value.IsTrue) : FeelValue.Null;

    public static bool? Not(bool? value) => !value;

    public static bool? And(bool? left, bool? right) => left & right;

    public static bool? Or(bool? left, bool? right) => left | right;

    public static bool? Read(in FeelValue value) => value.IsBoolean ? value.IsTrue : null;
}
