using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Syntax;

/// <summary>The node of a text that reads, or the first error of one that does not.</summary>
internal readonly record struct ParseResult(FeelNode? Root, FeelError? Error);
