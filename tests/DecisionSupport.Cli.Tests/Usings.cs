global using DecisionSupport.Analysis;
global using DecisionSupport.Cli.Tests.Support;
global using DecisionSupport.Hosting;
global using DecisionSupport.Rendering;
global using DecisionSupport.TestKit;
