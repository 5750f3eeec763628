global using System.Collections.Immutable;
global using DecisionSupport.TestKit;
global using DecisionSupport.Testing.Tests.Support;
