using System.Collections.Immutable;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Binding.Nodes;

/// <summary>A built-in function used as a value.</summary>
internal sealed record FunctionReferenceNode(FeelPosition At, FeelBuiltIn Function) : FeelNode(At);

/// <summary>A call of a built-in function, the arguments in the order of its parameters, omitted ones as null literals.</summary>
internal sealed record BuiltInCallNode(
    FeelPosition At,
    FeelBuiltIn Function,
    ImmutableArray<FeelSignature> Signatures,
    ImmutableArray<FeelNode> Arguments)
    : FeelNode(At, Arguments.AsSpan());

/// <summary>A call of the built-in function <c>not</c>; made by the binder.</summary>
internal sealed record NotNode(FeelPosition At, FeelNode Operand) : FeelNode(At, Operand);
