using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Authoring.Cases;

namespace DecisionSupport.Cli.Io;

/// <summary>The argument that names a folder of worked cases, with the rules that they are asked of.</summary>
internal static class CasesArgument
{
    private const string Usual = "rules";

    public static Argument<string> Create() => new("DIR") { Description = "A folder of rules with its cases, or a folder of cases.", DefaultValueFactory = _ => Usual };

    /// <summary>The folder's cases and their rules: those of <c>--rules</c>, else those that the cases lie among, else the built-in ones. Says on standard error what is wrong.</summary>
    public static bool TryOpen(string folder, string? rules, [NotNullWhen(true)] out OpenedCases? cases)
    {
        cases = null;
        if (!RulesFolder.IsThere(folder))
        {
            return false;
        }

        var caseFolder = CaseFolder.Of(folder).Replace('\\', '/');
        if (!CaseFolder.Files(caseFolder).Any())
        {
            Messages.Error(folder, Messages.Unreadable, "This folder holds no worked case. Name a folder with cases, or a folder of rules with its 'cases'.");
            return false;
        }

        var around = rules ?? CaseFolder.RulesOf(caseFolder);
        if (!RulesOption.TryLoad(around, out var ruleBook))
        {
            return false;
        }

        cases = new OpenedCases(caseFolder, ruleBook, around ?? "the built-in rules");
        return true;
    }
}

/// <summary>Worked cases, and the rules that they are asked of.</summary>
internal sealed record OpenedCases(string Folder, RuleBook RuleBook, string RulesName);
