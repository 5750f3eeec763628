using System.CommandLine;
using System.Collections.Immutable;
using System.Text;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>document [DIR]</c>: pages that show the rules to people.</summary>
internal static class DocumentCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of rules; the built-in rules when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string>("--out") { Description = "The folder to write to.", HelpName = "FOLDER", DefaultValueFactory = _ => "docs" };
        var command = new Verb("document", "Writes a Markdown page for each rule set, and a catalogue of all facts.", "rules --out docs") { folder, output };
        command.SetAction(parsed => RulesOption.TryLoad(parsed.GetValue(folder), out var ruleBook)
            ? Write(RuleBookDocuments.Write(ruleBook), parsed.GetValue(output)!)
            : ExitCodes.WrongInput);
        return command;
    }

    private static int Write(ImmutableArray<RuleBookDocument> documents, string folder)
    {
        var paths = documents.Select(d => Path.Combine(folder, d.Path).Replace('\\', '/')).ToList();
        foreach (var (document, path) in documents.Zip(paths))
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, document.Content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
            {
                Messages.Error(path, Messages.Unreadable, $"This cannot be written: {e.Message}");
                return ExitCodes.WrongInput;
            }
        }

        paths.ForEach(Console.Out.WriteLine);
        return ExitCodes.Done;
    }
}
