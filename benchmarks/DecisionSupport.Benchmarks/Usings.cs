global using Test = DecisionSupport.Feel.Evaluation.FeelTest<DecisionSupport.Evaluation.RuleFrame>;
