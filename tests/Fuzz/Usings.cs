global using DecisionSupport.Tests.Support;
global using DecisionSupport.TestKit;
global using Fuzz.Running;
