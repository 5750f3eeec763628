global using DecisionSupport.TestKit;
global using DecisionSupport.Testing.Tests.Support;
