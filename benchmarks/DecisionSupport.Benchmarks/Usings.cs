global using Test = DecisionSupport.Feel.Evaluation.FeelTest<DecisionSupport.Frames.RuleFrame, DecisionSupport.Logic.Truth>;
