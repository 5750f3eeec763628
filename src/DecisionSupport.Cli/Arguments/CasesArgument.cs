using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Authoring.Cases;

namespace DecisionSupport.Cli.Arguments;

/// <summary>The argument that names a folder of worked cases, with the rules that they are asked of.</summary>
internal static class CasesArgument
{
    private const string Usual = "rules";

    public static Argument<string> Create() => new("DIR") { Description = "A folder of rules with its cases, or a folder of cases.", DefaultValueFactory = _ => Usual };

    /// <summary>The folder's cases and their rules: those of <c>--rules</c>, else those that the cases lie among, else the built-in ones. Says on standard error what is wrong.</summary>
    public static bool TryOpen(string name, string? rules, Shell shell, [NotNullWhen(true)] out OpenedCases? cases)
    {
        cases = null;
        if (!RulesFolder.TryFind(name, shell, out var folder))
        {
            return false;
        }

        var caseFolder = FolderIn(folder);
        var (files, problems) = CaseFolder.Read(caseFolder.Path);
        if (files.IsEmpty)
        {
            foreach (var problem in problems)
            {
                shell.Messages.Error(caseFolder.Shown(problem));
            }

            shell.Messages.Error(name, Messages.Unreadable, "This folder holds no worked case. Name a folder with cases, or a folder of rules with its 'cases'.");
            return false;
        }

        var around = rules ?? RulesAround(caseFolder);
        if (!RulesOption.TryLoad(around, shell, out var ruleBook))
        {
            return false;
        }

        cases = new OpenedCases(caseFolder, ruleBook, around ?? "the built-in rules");
        return true;
    }

    /// <summary>The folder of cases that a folder stands for.</summary>
    public static NamedFolder FolderIn(NamedFolder folder)
    {
        var path = CaseFolder.Of(folder.Path);
        return new NamedFolder(folder.Shown(path).Replace('\\', '/'), path.Replace('\\', '/'));
    }

    private static string? RulesAround(NamedFolder cases) => CaseFolder.RulesOf(cases.Path) is null
        ? null
        : Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(cases.Name)) is { Length: > 0 } parent ? parent : ".";
}

/// <summary>Worked cases, and the rules that they are asked of.</summary>
internal sealed record OpenedCases(NamedFolder Folder, RuleBook RuleBook, string RulesName);
