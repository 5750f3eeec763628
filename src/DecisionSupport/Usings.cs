global using System.Collections.Immutable;
global using DecisionSupport.Logic;
global using DecisionSupport.Texts;
