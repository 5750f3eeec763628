global using DecisionSupport.Analysis;
global using DecisionSupport.Rendering;
global using DecisionSupport.TestKit;
global using DecisionSupport.Workshop.Tests.Support;
global using System.Globalization;
