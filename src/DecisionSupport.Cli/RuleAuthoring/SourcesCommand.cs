using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>sources [DIR] --law FOLDER</c>: whether the cited sections still read as when they were checked.</summary>
internal static class SourcesCommand
{
    public static Command Create(Shell shell)
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of rules; the built-in rules when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var law = new Option<string>("--law") { Description = "A folder of acts in Markdown, such as a clone of the public Git repository of Swedish law.", HelpName = "FOLDER", Required = true };
        var asOf = DayOption.Create("--as-of", "The day that changes lie before or ahead of; today when it is left out.");
        var format = new Option<string>("--format") { Description = "How the report is written; markdown is a page in Swedish.", HelpName = "text|json|markdown", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var command = new Verb(
            "sources",
            "Compares cited law with its text: sections that are not there, that have changed since they were checked or change ahead, and quotes that differ. Exit 0 when all agrees or only changes ahead, 3 when something is to be mended or read again, 1 when the rules or the law cannot be read.",
            "rules --law ../sfs",
            "rules --law ../sfs --format markdown > docs/law-status.md")
        {
            folder, law, asOf, format,
        };
        command.SetAction(parsed => RulesOption.TryLoad(parsed.GetValue(folder), shell, out var ruleBook) && TryReadLaw(parsed.GetValue(law)!, ruleBook, shell, out var read)
            ? Tell(LawComparison.Compare(ruleBook, read!, DayOption.Parse(parsed.GetValue(asOf)) ?? DateOnly.FromDateTime(shell.Clock.GetLocalNow().DateTime)), parsed.GetValue(format)!, shell)
            : ExitCodes.WrongInput);
        return command;
    }

    private static bool TryReadLaw(string name, RuleBook ruleBook, Shell shell, out Law? law)
    {
        law = null;
        var folder = shell.FolderOf(name);
        if (!Directory.Exists(folder.Path))
        {
            shell.Messages.Error(name, Messages.Unreadable, "There is no such folder of law. Name one that holds acts as Markdown files.");
            return false;
        }

        law = Law.Read(folder.Path, act => LawComparison.Cites(ruleBook, act));
        shell.Messages.Tell(law.Problems.Select(folder.Inside));
        if (!law.Problems.IsEmpty)
        {
            return false;
        }

        if (!law.IsEmpty)
        {
            return true;
        }

        shell.Messages.Error(name, Messages.Unreadable, "No act that the rules cite was found here. Name a folder of Markdown files that begin with front matter ('beteckning: 2010:110') or with the name and number of the act.");
        return false;
    }

    private static int Tell(LawReport report, string format, Shell shell)
    {
        shell.Out.Write(format switch
        {
            "json" => JsonText.Of(json => LawReportJson.Write(report, json)),
            "markdown" => LawReportPage.Write(report),
            _ => LawReportText.Text(report),
        });
        return report.HasFaults ? ExitCodes.Found : ExitCodes.Done;
    }
}
