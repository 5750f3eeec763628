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
        var files = RuleTemplate.Files();
        if (Directory.Exists(path))
        {
            if (!OutputFolder.TryFinish(new NamedFolder(name, path), shell, out var isFinished))
            {
                return ExitCodes.WrongInput;
            }

            if (isFinished && files.All(f => File.Exists(Path.Combine(path, f.Path))))
            {
                return ExitCodes.Done;
            }
        }

        if (File.Exists(path) || (Directory.Exists(path) && !IsEmpty(path)))
        {
            shell.Messages.Error(name, Messages.Unreadable, "There is something here already, and nothing was written. Name a new folder.");
            return ExitCodes.WrongInput;
        }

        var ruleBook = RuleBookLoader.Load(RuleTemplate.RulesOf(files)).GetOrThrow();
        return OutputFolder.Write(name, [.. files, .. JsonSchemas.Kinds.Select(k => ($".vscode/schemas/{k}.schema.json", JsonSchemas.Write(k, ruleBook)))], shell);
    }

    // Folders that an interrupted run made hold nothing of anybody's.
    private static bool IsEmpty(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).All(entry => new DirectoryInfo(entry) is { Exists: true, LinkTarget: null } && IsEmpty(entry));
}
