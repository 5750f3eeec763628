using System.Text;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.EveryKey;

/// <summary>What is told of the rule book with every key when one key or value of it is another: approved, a line each, in <c>faults</c>.</summary>
public sealed class EveryFaultTests
{
    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Tests", "EveryKey");

    private static IEnumerable<string> Own => GoodRules.FilesIn(Path.Combine(Root, "book")).Select(f => f.Path);

    private static IEnumerable<RuleFile> Files => GoodRules.Overlay(GoodRules.Files, GoodRules.FilesIn(Path.Combine(Root, "book")));

    public static TheoryData<string> Paths => [.. Own.Order(StringComparer.Ordinal)];

#if MUTATION
    private const int Parts = 12;

    public static IEnumerable<object[]> PathsInParts => Own.Order(StringComparer.Ordinal).SelectMany(path => Enumerable.Range(0, Parts).Select(part => new object[] { path, part }));

    // In parts, since one process asks about one fault after the other and wants quick answers.
    [Theory]
    [MemberData(nameof(PathsInParts))]
    public void Some_faults_are_told_in_the_approved_words(string path, int part)
    {
        var (text, approved) = (Text(path), File.ReadAllLines(Path.Combine(Root, "faults", $"{path.Replace('/', '.')}.verified.txt")));
        foreach (var (damage, line) in Damage.Of(text).Zip(approved).Where((_, index) => index % Parts == part))
        {
            Told(path, damage).ShouldBe(line);
        }
    }
#else
    [Theory]
    [MemberData(nameof(Paths))]
    public Task Every_fault_is_told_in_the_approved_words(string path) =>
        RuleBookTests.VerifyText(string.Concat(Damage.Of(Text(path)).Select(d => $"{Told(path, d)}\n")), Path.Combine(Root, "faults", path.Replace('/', '.')), "txt");
#endif

    private static string Text(string path) => Encoding.UTF8.GetString(Files.Single(f => f.Path == path).Utf8.Span);

    private static string Told(string path, Damage damage)
    {
        var diagnostics = RuleBookLoader.Load(GoodRules.Overlay(Files, [new RuleFile(path, Encoding.UTF8.GetBytes(damage.Text))])).Diagnostics;
        return $"{damage.Name}: {(diagnostics.IsEmpty ? "nothing" : string.Join(" ¦ ", diagnostics.Select(d => d.ToString())))}";
    }
}
