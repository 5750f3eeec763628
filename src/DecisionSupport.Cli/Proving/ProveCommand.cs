using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Proving;

/// <summary><c>prove [DIR]</c>: claims about every case, put to a solver.</summary>
internal static class ProveCommand
{
    private const int MaxBytes = 1024 * 1024;

    public static Command Create(Shell shell)
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of rules; the built-in rules when it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var only = new Option<string?>("--only") { Description = "Proves the claims about one rule set, or one property, only.", HelpName = "ID" };
        var command = new Verb(
            "prove",
            $"Proves for every case on every day, with the solver Z3: unknown never decides, exactly one outcome, and the properties in {Prover.PropertiesFile}.",
            "rules",
            "--only sjukersattning")
        {
            folder, only,
        };
        command.SetAction(parsed => Prove(parsed.GetValue(folder), parsed.GetValue(only), shell));
        return command;
    }

    private static int Prove(string? folder, string? only, Shell shell)
    {
        if (!Prover.IsAvailable)
        {
            shell.Messages.Error("prove needs the solver Z3, and there is no program 'z3'. Install it (Debian and Ubuntu: apt-get install z3), and see that it is on the PATH.");
            return ExitCodes.WrongInput;
        }

        if (!RulesOption.TryLoad(folder, shell, out var ruleBook) || !TryReadProperties(folder, shell, out var properties))
        {
            return ExitCodes.WrongInput;
        }

        var report = Prove(ruleBook, properties, only, shell);
        shell.Messages.Tell(folder is null ? report.Diagnostics : report.Diagnostics.Select(shell.FolderOf(folder).Inside));
        if (report.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return ExitCodes.WrongInput;
        }

        if (report.Results.IsEmpty)
        {
            shell.Messages.Error($"There is neither a rule set nor a property '{only}'.");
            return ExitCodes.WrongUsage;
        }

        shell.Out.Write(ProofText.Text(report));
        return report.IsClean ? ExitCodes.Done : ExitCodes.Found;
    }

    private static ProofReport Prove(RuleBook ruleBook, RuleFile? properties, string? only, Shell shell)
    {
        using var progress = new WorkProgress(shell, "claims");
        return Prover.Prove(ruleBook, properties, only, progress);
    }

    private static bool TryReadProperties(string? folder, Shell shell, out RuleFile? properties)
    {
        properties = folder is null ? BuiltInRules.Files.FirstOrDefault(f => f.Path == Prover.PropertiesFile) : null;
        if (folder is null || Path.Combine(folder, Prover.PropertiesFile) is not { } path || !File.Exists(shell.PathOf(path)))
        {
            return true;
        }

        if (!InputFile.TryRead(path, MaxBytes, shell, out var content))
        {
            return false;
        }

        properties = new RuleFile(Prover.PropertiesFile, content);
        return true;
    }
}
