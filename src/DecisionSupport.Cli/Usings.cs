global using DecisionSupport.Analysis;
global using DecisionSupport.Rendering;
