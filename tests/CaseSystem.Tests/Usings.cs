global using DecisionSupport;
global using DecisionSupport.TestKit;
