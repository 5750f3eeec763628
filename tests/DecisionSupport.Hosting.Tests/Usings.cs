global using DecisionSupport.Feel;
global using DecisionSupport.TestKit;
