global using DecisionSupport.Rendering;
