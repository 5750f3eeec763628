global using System.Collections.Immutable;
global using DecisionSupport.Feel;
global using DecisionSupport.TestKit;
