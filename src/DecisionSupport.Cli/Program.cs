using DecisionSupport.Cli;

return CommandLine.Run(args, Shell.OfProcess());
