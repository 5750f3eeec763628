using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>lint [DIR]</c>: everything that is wrong with a folder of rules.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of rules; the built-in rules when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("lint", "Checks rules and tells every error and warning with file, line and column.\n\nExample: decision-support lint rules") { folder };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(folder);
            var report = path is null ? Linter.Lint(BuiltInRules.Files, TimeProvider.System) : Linter.LintFolder(path, TimeProvider.System);
            foreach (var diagnostic in report.Diagnostics)
            {
                Console.Out.WriteLine(diagnostic);
            }

            var errors = report.Diagnostics.Count(d => d.Severity == Severity.Error);
            Console.Out.WriteLine($"{path ?? "built-in rules"}: {errors} errors, {report.Diagnostics.Length - errors} warnings.");
            return errors > 0 ? ExitCodes.Found : ExitCodes.Done;
        });
        return command;
    }
}
