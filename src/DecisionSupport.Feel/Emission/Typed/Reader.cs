using DecisionSupport.Feel.Evaluation;

namespace DecisionSupport.Feel.Emission.Typed;

/// <summary>Reads something as it is, not wrapped as a value; false where it is not there. What FEEL says of that, FEEL is to be asked.</summary>
internal delegate bool Reader<T>(FeelFrame frame, out T value);
