global using DecisionSupport.Analysis;
global using DecisionSupport.Rendering;
global using System.Collections.Immutable;
global using System.Globalization;
