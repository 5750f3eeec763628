global using DecisionSupport.Cli.Tests.Support;
global using DecisionSupport.TestKit;
