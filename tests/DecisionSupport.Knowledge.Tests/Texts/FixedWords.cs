using System.Text.RegularExpressions;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>
/// The words that the program itself says to people, as its source writes them: Swedish and English beside each other, in papers and the short answer, in
/// the pages of the workshop, in messages about certificates and in the library.
/// </summary>
internal static partial class FixedWords
{
    // What is written in pairs there is not in two languages.
    private static readonly string[] NotForPeople = ["Codes", "Differences", "Smt"];

    public static IReadOnlyList<(string Place, LocalizedText Words)> All { get; } =
    [
        .. from file in Directory.EnumerateFiles(RepositoryFolder.Of("src"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
           where !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" || NotForPeople.Contains(part))
           from pair in Pair().Matches(File.ReadAllText(file))
           select (Path.GetFileName(file), new LocalizedText(pair.Groups["sv"].Value, pair.Groups["en"].Value)),
    ];

    [GeneratedRegex(@"(?:(?:\bT|\bLocalizedText|\bnew)\((?:\s*""[a-z-]+"",(?=\s*""[A-ZÅÄÖ]))?|FindingKind\.\w+,|\] = \()\s*\$?""(?!en"")(?<sv>(?:[^""\\]|\\.)+)""\s*,\s*\$?""(?<en>(?:[^""\\]|\\.)+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pair();
}
