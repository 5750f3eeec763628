namespace DecisionSupport.Cli.Io;

/// <summary>Tells a folder of rules from a slip of the pen, before anybody is told that no rule in it is wrong.</summary>
internal static class RulesFolder
{
    /// <summary>Whether there is such a folder; says so on standard error when there is none.</summary>
    public static bool IsThere(string path)
    {
        if (Directory.Exists(path))
        {
            return true;
        }

        Messages.Error(path, Messages.Unreadable, File.Exists(path) ? "This is a file; name the folder that holds the rules." : "There is no such folder.");
        return false;
    }

    /// <summary>Whether a rule book has anything to ask; says so on standard error when it has not.</summary>
    public static bool HasRules(string path, RuleBook ruleBook)
    {
        if (!ruleBook.RuleSets.IsEmpty)
        {
            return true;
        }

        Messages.Error(path, Messages.Unreadable, "This folder has no rule sets. Name the folder that holds vocabulary, sources and one folder per rule set.");
        return false;
    }

    /// <summary>The diagnostic with a path that exists for whoever runs the tool, who may want to click on it.</summary>
    public static Diagnostic InFolder(Diagnostic diagnostic, string folder) => diagnostic.Place.File == folder
        ? diagnostic
        : diagnostic with { Place = diagnostic.Place with { File = Path.Combine(folder, diagnostic.Place.File).Replace('\\', '/') } };
}
