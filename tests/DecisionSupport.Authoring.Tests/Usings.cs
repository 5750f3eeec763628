global using System.Collections.Immutable;
global using DecisionSupport.Analysis;
global using DecisionSupport.Feel;
global using DecisionSupport.Knowledge;
global using DecisionSupport.Rendering;
global using DecisionSupport.TestKit;
