global using System.Collections.Immutable;
global using DecisionSupport.Feel.Values;
global using DecisionSupport.TestKit;
