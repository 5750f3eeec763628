using System.Text;
using DecisionSupport.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.Out.NewLine = "\n";
return CommandLine.Run(args);
