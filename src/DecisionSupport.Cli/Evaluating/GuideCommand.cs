using System.CommandLine;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Evaluating;

/// <summary><c>guide [ID]</c>: the sheets of the rule book.</summary>
internal static class GuideCommand
{
    public static Command Create(Shell shell)
    {
        var id = new Argument<string?>("ID") { Description = "The guide; without it, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How the guide is written.", HelpName = "text|markdown|html", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "html");
        var language = LanguageOption.Create();
        var rules = RulesOption.Create();
        var command = new Verb("guide", "Prints a sheet that explains a thing or a way of working, such as what a SIP is.", "sip --format html > sip.html") { id, format, language, rules };
        command.SetAction(parsed =>
        {
            if (!RulesOption.TryLoad(parsed.GetValue(rules), shell, out var ruleBook))
            {
                return ExitCodes.WrongInput;
            }

            var words = LanguageOption.Parse(parsed.GetValue(language));
            if (parsed.GetValue(id) is not { } asked)
            {
                foreach (var guide in ruleBook.Guides.Values.OrderBy(g => g.Id, StringComparer.Ordinal))
                {
                    shell.Out.Write($"{guide.Id,-24} {guide.Title.In(words)}\n");
                }

                return ExitCodes.Done;
            }

            if (!ruleBook.Guides.ContainsKey(asked))
            {
                shell.Messages.Error($"There is no such guide. There are: {string.Join(", ", ruleBook.Guides.Keys.Order(StringComparer.Ordinal))}.");
                return ExitCodes.WrongUsage;
            }

            shell.Out.Write(GuideSheet.Write(ruleBook, asked, words, EvaluationAnswer.FormatOf(parsed.GetValue(format)!)));
            return ExitCodes.Done;
        });
        return command;
    }
}
