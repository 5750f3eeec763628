using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Cli.Arguments;

/// <summary>Tells a folder of rules from a slip of the pen, before anybody is told that no rule in it is wrong.</summary>
internal static class RulesFolder
{
    /// <summary>The folder; says on standard error when there is none.</summary>
    public static bool TryFind(string name, Shell shell, [NotNullWhen(true)] out NamedFolder? folder)
    {
        folder = shell.FolderOf(name);
        if (Directory.Exists(folder.Path))
        {
            return true;
        }

        shell.Messages.Error(name, Messages.Unreadable, File.Exists(folder.Path) ? "This is a file; name the folder that holds the rules." : "There is no such folder.");
        folder = null;
        return false;
    }

    /// <summary>Whether a rule book has anything to ask; says so on standard error when it has not.</summary>
    public static bool HasRules(string name, RuleBook ruleBook, Shell shell)
    {
        if (!ruleBook.RuleSets.IsEmpty)
        {
            return true;
        }

        shell.Messages.Error(name, Messages.Unreadable, "This folder has no rule sets. Name the folder that holds vocabulary, sources and one folder per rule set.");
        return false;
    }
}
