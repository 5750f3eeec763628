global using System.Collections.Immutable;
global using DecisionSupport.Logic;
global using DecisionSupport.Texts;
global using Test = DecisionSupport.Feel.Evaluation.FeelTest<DecisionSupport.Frames.RuleFrame, DecisionSupport.Logic.Truth>;
