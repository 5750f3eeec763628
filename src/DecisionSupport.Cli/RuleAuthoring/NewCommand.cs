using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>new DIR</c>: a folder of rules of one's own, that lints, is tested and is completed in an editor from the beginning.</summary>
internal static class NewCommand
{
    public static Command Create(Shell shell)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder that is not there yet, or is empty." };
        var command = new Verb("new", "Writes a folder of rules of your own: a rule set to change, worked cases, a test project, and an editor's settings and schemas.", "Permits") { folder };
        command.SetAction(parsed => Write(parsed.GetValue(folder)!, shell));
        return command;
    }

    private static int Write(string name, Shell shell)
    {
        var path = shell.PathOf(name);
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            shell.Messages.Error(name, Messages.Unreadable, "There is something here already, and nothing was written. Name a new folder.");
            return ExitCodes.WrongInput;
        }

        var files = RuleTemplate.Files();
        var ruleBook = RuleBookLoader.Load(RuleTemplate.RulesOf(files)).GetOrThrow();
        return OutputFolder.Write(name, [.. files, .. JsonSchemas.Kinds.Select(k => ($".vscode/schemas/{k}.schema.json", JsonSchemas.Write(k, ruleBook)))], shell);
    }
}
