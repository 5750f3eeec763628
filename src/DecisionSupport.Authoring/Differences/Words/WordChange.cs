namespace DecisionSupport.Authoring;

/// <summary>Something that rules say in other words. Immutable.</summary>
/// <param name="Where">The rule set, with its version where versions are compared one by one, <c>parameters</c> or <c>rule book</c>.</param>
/// <param name="What">The part, such as <c>criterion age: test</c>.</param>
/// <param name="Old">What it was; null when it is new.</param>
/// <param name="New">What it is; null when it is gone.</param>
public sealed record WordChange(string Where, string What, string? Old, string? New);
