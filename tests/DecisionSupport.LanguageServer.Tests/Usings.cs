global using System.Text.Json.Nodes;
global using DecisionSupport.LanguageServer.Tests.Support;
global using DecisionSupport.TestKit;
