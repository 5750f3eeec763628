global using DecisionSupport.Cli.Surroundings;
