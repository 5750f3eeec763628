using DecisionSupport.Feel.Compilation;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Syntax.Nodes;

/// <summary>A number, string, boolean or null; after binding also a date, time or duration.</summary>
internal sealed record LiteralNode(FeelPosition At, FeelValue Value) : FeelNode(At);

/// <summary><c>@"2026-01-31"</c>, before binding.</summary>
internal sealed record AtLiteralNode(FeelPosition At, string Text) : FeelNode(At);

/// <summary>A name before binding; several words only for the name of a built-in function.</summary>
internal sealed record NameNode(FeelPosition At, string Name) : FeelNode(At, Name == InNode.Input, []);

/// <summary>A variable that the scope gave; <paramref name="Path"/> is as written, dots included.</summary>
internal sealed record VariableNode(FeelPosition At, string Path, FeelVariable Variable) : FeelNode(At);

/// <summary>A variable of the expression's own: an iterator, a parameter, a context entry, <c>item</c>, <c>partial</c> or <c>?</c>.</summary>
internal sealed record LocalNode(FeelPosition At, string Name, int Slot) : FeelNode(At, Name == InNode.Input, []);

/// <summary>
/// A name inside a filter whose items are of unknown type: <paramref name="Member"/> when the item is a context with an
/// entry of that name, otherwise <paramref name="Otherwise"/>.
/// </summary>
internal sealed record ItemMemberNode(FeelPosition At, int ItemSlot, string Name, FeelNode Member, FeelNode Otherwise)
    : FeelNode(At, Member, Otherwise);

/// <summary>A built-in function used as a value.</summary>
internal sealed record FunctionReferenceNode(FeelPosition At, FeelBuiltIn Function) : FeelNode(At);
