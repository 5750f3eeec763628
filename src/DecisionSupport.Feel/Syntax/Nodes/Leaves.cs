namespace DecisionSupport.Feel.Syntax.Nodes;

/// <summary>A number, string, boolean or null; after binding also a date, time or duration.</summary>
internal sealed record LiteralNode(FeelPosition At, FeelValue Value) : FeelNode(At);

/// <summary><c>@"2026-01-31"</c>, before binding.</summary>
internal sealed record AtLiteralNode(FeelPosition At, string Text) : FeelNode(At);

/// <summary>A name before binding; several words only for the name of a built-in function.</summary>
internal sealed record NameNode(FeelPosition At, string Name) : FeelNode(At, Name == InNode.Input, []);
