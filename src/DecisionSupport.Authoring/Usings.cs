global using DecisionSupport.Analysis;
global using DecisionSupport.Rendering;
global using System.Collections.Immutable;
global using Truth = DecisionSupport.Feel.Evaluation.Truth;
