using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DecisionSupport.Cli.Arguments;

/// <summary>The usual help, and after it the verb's examples and what exit codes mean.</summary>
internal sealed class VerbHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Codes = "0 done, 1 the input is wrong, 2 the usage is wrong, 3 a check found something";

    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command this help, no wider than what reads well.</summary>
    public static RootCommand On(Shell shell, RootCommand tool)
    {
        foreach (var option in tool.Options.OfType<HelpOption>())
        {
            var usual = (HelpAction)option.Action!;
            usual.MaxWidth = shell.Terminal.Width;
            option.Action = new VerbHelp(usual);
        }

        return tool;
    }

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = text;
        var exit = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;

        // People type the tool's name, whatever its file is called.
        output.Write(text.ToString().Replace($"  {RootCommand.ExecutableName} ", $"  {Verb.Tool} ", StringComparison.Ordinal));
        if (parseResult.CommandResult.Command is Verb { Examples.Count: > 0 } verb)
        {
            output.WriteLine(verb.Examples.Count == 1 ? "Example:" : "Examples:");
            foreach (var example in verb.Examples)
            {
                output.WriteLine($"  {Verb.Tool} {verb.Name} {example}");
            }

            output.WriteLine();
        }

        output.WriteLine($"Exit codes:\n  {Codes}");
        return exit;
    }
}
