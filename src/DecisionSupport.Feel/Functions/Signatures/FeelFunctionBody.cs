using DecisionSupport.Feel.Evaluation;

namespace DecisionSupport.Feel.Functions.Signatures;

/// <summary>The work of a built-in function. The arguments conform to the signature; those out of its domain give null.</summary>
internal delegate FeelValue FeelFunctionBody(FeelFrame frame, ReadOnlySpan<FeelValue> arguments);
