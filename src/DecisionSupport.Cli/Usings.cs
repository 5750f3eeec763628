global using DecisionSupport.Analysis;
global using DecisionSupport.Cli.Surroundings;
global using DecisionSupport.Rendering;
