namespace DecisionSupport.Authoring.Statutes;

/// <summary>An act that changed another, as the register has it. Immutable.</summary>
/// <param name="Number">Its number, <c>2022:1222</c>.</param>
/// <param name="InForce">The day it came into force; null where the register has none. When it is first applied, the transition rules say.</param>
/// <param name="Touches">The provisions it touched.</param>
internal sealed record Amendment(string Number, DateOnly? InForce, ImmutableArray<Touch> Touches);

/// <summary>What an amendment did to a provision.</summary>
internal readonly record struct Touch(Provision Provision, TouchKind Kind);

internal enum TouchKind
{
    Changed,
    New,
    Repealed,
}
