using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DecisionSupport.Cli.Arguments;

/// <summary>The usual help, and after it the verb's examples.</summary>
internal sealed class VerbHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public static HelpOption Option()
    {
        var option = new HelpOption();
        option.Action = new VerbHelp((HelpAction)option.Action!);
        return option;
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exit = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb { Examples.Count: > 0 } verb)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(verb.Examples.Count == 1 ? "Example:" : "Examples:");
            foreach (var example in verb.Examples)
            {
                output.WriteLine($"  {Verb.Tool} {verb.Name} {example}");
            }
        }

        return exit;
    }
}
