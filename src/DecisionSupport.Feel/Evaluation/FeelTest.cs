namespace DecisionSupport.Feel.Evaluation;

/// <summary>A condition, ready to run. Allocates nothing. What runs on any frame runs on a host's own kind of frame.</summary>
internal delegate Truth FeelTest<in TFrame>(TFrame frame)
    where TFrame : FeelFrame;
