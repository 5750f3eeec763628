global using DecisionSupport.Testing;
global using NRules;
global using Test = DecisionSupport.Feel.Evaluation.FeelTest<DecisionSupport.Frames.RuleFrame, DecisionSupport.Logic.Truth>;
