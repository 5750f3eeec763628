using System.Collections.Immutable;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Syntax.Nodes;

internal sealed record ArithmeticNode(
    FeelPosition At,
    ArithmeticOperator Operator,
    FeelNode Left,
    FeelNode Right) : FeelNode(At, Left, Right);

internal sealed record NegationNode(FeelPosition At, FeelNode Operand) : FeelNode(At, Operand);

internal sealed record ComparisonNode(
    FeelPosition At,
    ComparisonOperator Operator,
    FeelNode Left,
    FeelNode Right) : FeelNode(At, Left, Right);

/// <summary>Two or more operands: <c>a and b and c</c> is one node.</summary>
internal sealed record AndNode(FeelPosition At, ImmutableArray<FeelNode> Operands) : FeelNode(At, Operands.AsSpan());

/// <summary>Two or more operands: <c>a or b or c</c> is one node.</summary>
internal sealed record OrNode(FeelPosition At, ImmutableArray<FeelNode> Operands) : FeelNode(At, Operands.AsSpan());

internal sealed record BetweenNode(FeelPosition At, FeelNode Value, FeelNode Low, FeelNode High) : FeelNode(At, Value, Low, High);

/// <summary>True when the value passes one of the tests. The slot holds the value where a test mentions <c>?</c>.</summary>
internal sealed record InNode(FeelPosition At, FeelNode Value, ImmutableArray<FeelNode> Tests)
    : FeelNode(At, Value.MentionsInput, [Value, .. Tests])
{
    /// <summary>The name by which a test reads the value.</summary>
    public const string Input = "?";

    /// <summary>Tests in parentheses may be equal to the value as a whole, also where both are lists.</summary>
    public bool HasParentheses { get; init; }

    public int? InputSlot { get; init; }
}

/// <summary><c>&lt; 5</c> and the like: a test after <c>in</c>, elsewhere a range that is open in one direction.</summary>
internal sealed record UnaryTestNode(FeelPosition At, ComparisonOperator Operator, FeelNode Operand) : FeelNode(At, Operand);

/// <summary><c>not(...)</c> among the tests after <c>in</c>.</summary>
internal sealed record NegatedTestsNode(FeelPosition At, ImmutableArray<FeelNode> Tests) : FeelNode(At, Tests.AsSpan());

/// <summary>The target is missing when its name means no type.</summary>
internal sealed record InstanceOfNode(FeelPosition At, FeelNode Value, FeelType? Target, string TargetText) : FeelNode(At, Value);
