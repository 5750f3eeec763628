namespace DecisionSupport.Feel.Evaluation;

/// <summary>A condition, ready to run; it answers in the truths of its host. Allocates nothing. What runs on any frame runs on a host's own kind of frame.</summary>
internal delegate TTruth FeelTest<in TFrame, out TTruth>(TFrame frame)
    where TFrame : FeelFrame;
