global using System.Collections.Immutable;
global using static DecisionSupport.Feel.Evaluation.TruthTables;
global using Truth = DecisionSupport.Feel.Evaluation.Truth;
global using TruthTables = DecisionSupport.Feel.Evaluation.TruthTables;
