global using DecisionSupport.TestKit;
global using DecisionSupport.Workshop.Tests.Support;
global using System.Globalization;
