namespace DecisionSupport.RuleFiles;

/// <summary>What a rule file is, by where it lies.</summary>
internal enum RuleFileKind
{
    Vocabulary,
    Parameters,
    Sources,
    Header,
    Guide,
    Paper,
    Contacts,
    Measures,
    Migration,
    RuleSet,
    Other,
}

/// <summary>Where files lie in a rules folder.</summary>
internal static class RuleFolderLayout
{
    public static RuleFileKind KindOf(string path)
    {
        var parts = path.Split('/');
        return (parts[0], parts.Length) switch
        {
            ("vocabulary", 2) or ("vocabulary.yaml", 1) => RuleFileKind.Vocabulary,
            ("parameters", 2) or ("parameters.yaml", 1) => RuleFileKind.Parameters,
            ("guides", 2) => RuleFileKind.Guide,
            ("papers", 2) => RuleFileKind.Paper,
            ("rule-book.yaml", 1) => RuleFileKind.Header,
            ("contacts.yaml", 1) => RuleFileKind.Contacts,
            ("measures.yaml", 1) => RuleFileKind.Measures,
            ("sources", 2) or ("sources.yaml", 1) => RuleFileKind.Sources,
            (MigrationsFolder, 2) => RuleFileKind.Migration,
            ("cases" or MigrationsFolder or "scenarios", _) => RuleFileKind.Other,
            (_, 2) => RuleFileKind.RuleSet,
            _ => RuleFileKind.Other,
        };
    }

    /// <summary>How far up a file lies: those that others name things of come first.</summary>
    public static int FloorOf(string path) => KindOf(path) is RuleFileKind.Header ? -1 : (int)KindOf(path);

    /// <summary>The name a version's file must have: the day it comes into force.</summary>
    public static bool IsNamedBy(string path, DateOnly from) => System.IO.Path.GetFileName(path) == $"{from.Iso()}.yaml";

    /// <summary>The folder that a version lies in.</summary>
    public static string FolderOf(string path) => path.Split('/')[0];

    /// <summary>Where renamed facts are told, a file each time.</summary>
    public const string MigrationsFolder = "migrations";

    /// <summary>What must never or always be so, stated beside the rules; no part of them.</summary>
    public const string PropertiesFile = "properties.yaml";

    /// <summary>The note of a change of several files that is not finished.</summary>
    public const string InterruptedChange = ".decision-support-change";

    /// <summary>The files that belong to the rules, with their hashes.</summary>
    public const string Seal = "rule-book.seal";

    /// <summary>The signature of the seal.</summary>
    public const string Signature = "rule-book.seal.sig";

    // What lies in the folder and is no rule.
    private static readonly string[] Beside = ["cases/", "scenarios/", PropertiesFile];

    /// <summary>Whether somebody could take the file for a rule file.</summary>
    public static bool IsYaml(string path) =>
        (path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)) && !Array.Exists(Beside, b => path.StartsWith(b, StringComparison.Ordinal));

    public static bool IsRuleFile(string path) => path.EndsWith(".yaml", StringComparison.Ordinal) && KindOf(path) != RuleFileKind.Other;

    public static bool IsSealFile(string path) => path is Seal or Signature;
}
