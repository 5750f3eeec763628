global using DecisionSupport.Feel;
global using DecisionSupport.Knowledge;
global using DecisionSupport.Testing;
global using NRules;
