global using System.Collections.Immutable;
global using DecisionSupport;
global using DecisionSupport.TestKit;
