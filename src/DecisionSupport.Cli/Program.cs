using System.CommandLine;
using System.Text;
using DecisionSupport.Cli;
using DecisionSupport.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("Explained recommendations on Swedish sickness insurance. Försäkringskassan decides; this advises.")
{
    EvaluateCommand.Create(),
    CertificateCommand.Create(),
    LintCommand.Create(),
    FeelCommand.Create(),
    SchemaCommand.Create(),
};
var parsed = root.Parse(args);
var exit = parsed.Invoke();
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : exit;
