global using DecisionSupport.TestKit;
