using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>document [DIR]</c>: pages that show the rules to people.</summary>
internal static class DocumentCommand
{
    public static Command Create(Shell shell)
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of rules; the built-in rules when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string>("--out") { Description = "The folder to write to.", HelpName = "FOLDER", DefaultValueFactory = _ => "docs" };
        var command = new Verb("document", "Writes a Markdown page for each rule set, and a catalogue of all facts.", "rules --out docs") { folder, output };
        command.SetAction(parsed => RulesOption.TryLoad(parsed.GetValue(folder), shell, out var ruleBook)
            ? OutputFolder.Write(parsed.GetValue(output)!, RuleBookDocuments.Write(ruleBook).Select(d => (d.Path, d.Content)), shell)
            : ExitCodes.WrongInput);
        return command;
    }
}
