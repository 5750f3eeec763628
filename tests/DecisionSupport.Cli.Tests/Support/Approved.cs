using DecisionSupport.Knowledge;
using DecisionSupport.Testing;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>Compares output with a file that somebody has read and approved.</summary>
internal static class Approved
{
    private const int ShownHashLength = 12;

    /// <param name="path">The path without <c>.verified</c> and extension.</param>
    /// <param name="extension">The extension, without a dot.</param>
    /// <param name="actual">The output.</param>
    public static Task Check(string path, string extension, string actual) => RuleBookTests.VerifyText(WithoutHash(actual), path, extension);

    // The rule book's hash changes with every comma of a rule file, whether this case is concerned or not.
    private static string WithoutHash(string text) => text
        .Replace(BuiltInRules.RuleBook.Sha256, "sha256", StringComparison.Ordinal)
        .Replace(BuiltInRules.RuleBook.Sha256[..ShownHashLength], "sha256", StringComparison.Ordinal);
}
