using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Verification;

namespace DecisionSupport.Testing;

/// <summary>
/// Tests of rules, for any test framework. Approved texts are kept as <c>*.verified.*</c>; what came instead is left beside as <c>*.received.*</c>,
/// and is approved by letting it replace the other, or by <c>decision-support test DIR --accept</c>. A relative path is looked for in the folder of
/// the tests and in every folder above it. Thread-safe, as long as no two calls are about the same files.
/// </summary>
public static class RuleBookTests
{
    /// <summary>Tests every worked case of a folder and of the folders in it: what it expects, and the words that were approved.</summary>
    /// <param name="folder">A folder of cases, or a folder of rules with its <c>cases</c>.</param>
    /// <param name="ruleBook">The rules; those that the cases lie among when it is left out.</param>
    /// <exception cref="VerificationException">Something else came out, a case cannot be read, or there is none.</exception>
    /// <exception cref="InvalidDataException">The rules that the cases lie among have errors.</exception>
    /// <exception cref="ArgumentException">There is no such folder, or no rules are given and the cases lie among none.</exception>
    public static Task VerifyCases(string folder, RuleBook? ruleBook = null) => Run(() =>
    {
        var cases = CaseFolder.Of(TestPath.ExistingFolder(folder));
        var verdicts = new CaseVerifier(ruleBook ?? RulesAround(cases)).VerifyFolder(cases, accept: false);
        if (verdicts.IsEmpty)
        {
            throw new VerificationException($"{cases} holds no worked case.");
        }

        Throw(verdicts);
    });

    /// <summary>Tests one worked case.</summary>
    /// <param name="file">The case's file.</param>
    /// <param name="ruleBook">The rules; those that the case lies among when it is left out.</param>
    /// <exception cref="VerificationException">Something else came out, or the case cannot be read.</exception>
    /// <exception cref="InvalidDataException">The rules that the case lies among have errors.</exception>
    /// <exception cref="ArgumentException">There is no such folder, or no rules are given and the case lies among none.</exception>
    public static Task VerifyCase(string file, RuleBook? ruleBook = null) => Run(() =>
    {
        var path = TestPath.InExistingFolder(file);
        Throw([new CaseVerifier(ruleBook ?? RulesAround(Path.GetDirectoryName(path)!)).Verify(path, accept: false)]);
    });

    /// <summary>Compares what is said about one snapshot with what was approved: for the officer in <c>path.verified.md</c>, for the person concerned
    /// in <c>path.client.verified.md</c> and, where the files exist, papers in <c>path.PAPER.verified.md</c> and for systems <c>path.verified.json</c>.</summary>
    /// <param name="decision">What the rules say.</param>
    /// <param name="path">The path of the approved files without <c>.verified</c> and extension.</param>
    /// <exception cref="VerificationException">Something else is said.</exception>
    /// <exception cref="ArgumentException">There is no such folder.</exception>
    public static Task VerifyDecision(Decision decision, string path) => Run(() =>
    {
        ArgumentNullException.ThrowIfNull(decision);
        foreach (var (file, text) in ApprovedReports.Of(decision, TestPath.InExistingFolder(path)))
        {
            Compare(file, text);
        }
    });

    /// <summary>Compares a text with the approved one in <c>path.verified.extension</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path without <c>.verified</c> and extension.</param>
    /// <param name="extension">The extension, without a dot.</param>
    /// <exception cref="VerificationException">It is another.</exception>
    /// <exception cref="ArgumentException">There is no such folder.</exception>
    public static Task VerifyText(string text, string path, string extension) => Run(() => Compare(new ApprovedFile(TestPath.InExistingFolder(path), extension), text));

    private static Task Run(Action test)
    {
        try
        {
            test();
            return Task.CompletedTask;
        }
        catch (Exception e) when (e is VerificationException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return Task.FromException(e);
        }
    }

    private static RuleBook RulesAround(string cases) => CaseFolder.RulesOf(cases) is { } rules
        ? RuleBookLoader.LoadFolder(rules).GetOrThrow()
        : throw new ArgumentException($"{cases} does not lie in a folder of rules; say which rule book to ask.", nameof(cases));

    private static void Compare(ApprovedFile file, string text)
    {
        if (file.Compare(text) is { } difference)
        {
            throw new VerificationException($"{file.VerifiedPath} differs from what came out\n{difference}If that is right, let {Path.GetFileName(file.ReceivedPath)} replace it.");
        }
    }

    private static void Throw(IReadOnlyCollection<CaseVerdict> verdicts)
    {
        var bad = verdicts.Where(v => !v.IsGood).ToList();
        if (bad.Count > 0)
        {
            throw new VerificationException($"{bad.Count} of {verdicts.Count} not as expected or approved:\n{string.Join('\n', bad.SelectMany(v => v.Lines))}");
        }
    }
}
