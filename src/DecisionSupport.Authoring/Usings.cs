global using DecisionSupport.Analysis;
global using DecisionSupport.Rendering;
global using System.Collections.Immutable;
global using static DecisionSupport.Feel.Evaluation.TruthTables;
global using Test = DecisionSupport.Feel.Evaluation.FeelTest<DecisionSupport.Evaluation.RuleFrame>;
global using Truth = DecisionSupport.Feel.Evaluation.Truth;
global using TruthTables = DecisionSupport.Feel.Evaluation.TruthTables;
