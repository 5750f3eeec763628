global using DecisionSupport.Feel.Values;
global using DecisionSupport.TestKit;
