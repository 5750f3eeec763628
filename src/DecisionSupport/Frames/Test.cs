namespace DecisionSupport.Frames;

/// <summary>A condition, ready to run. Allocates nothing.</summary>
internal delegate Truth Test(RuleFrame frame);
