using System.Text;
#if MUTATION
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;
#endif
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
    private const int Parts = 30;
    private const int FewParts = 9;

    // A name of another file.
    private const string UnknownFact = "DS0601";

    // What tells that a key or value of the file itself is wrong, and so is told by whoever reads that file alone.
    private static readonly string[] OfReading = ["DS0008", "DS0009", "DS0011"];

    public static IEnumerable<object[]> PathsInParts => InParts(Parts);

    public static IEnumerable<object[]> PathsInFewParts => InParts(FewParts);

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

    // Without the rest of the book it takes a tenth of the time, so that all faults can be asked of every mutant of a reader.
    [Theory]
    [MemberData(nameof(PathsInFewParts))]
    public void Some_faults_are_told_by_whoever_reads_the_file_alone(string path, int part)
    {
        var (text, approved) = (Text(path), File.ReadAllLines(Path.Combine(Root, "faults", $"{path.Replace('/', '.')}.verified.txt")));
        foreach (var (damage, line) in Damage.Of(text).Zip(approved).Where((_, index) => index % FewParts == part))
        {
            var told = ToldAlone(path, damage);
            told.ShouldAllBe(t => line.Contains(t), line);
            line.Split(": ", 2)[1].Split(" ¦ ").Where(t => t.StartsWith($"{path}(", StringComparison.Ordinal) && OfReading.Any(t.Contains)).Except(told).ShouldBeEmpty(line);
        }
    }

    private static IEnumerable<object[]> InParts(int parts) => Own.Order(StringComparer.Ordinal).SelectMany(path => Enumerable.Range(0, parts).Select(part => new object[] { path, part }));

    private static List<string> ToldAlone(string path, Damage damage)
    {
        const string Book = "rule-book.yaml";
        var diagnostics = new DiagnosticBag();
        ImmutableArray<RuleFile> files = path == Book ? [] : [new RuleFile(Book, Encoding.UTF8.GetBytes(Text(Book)))];
        _ = RuleBookContents.Read([.. files, new RuleFile(path, Encoding.UTF8.GetBytes(damage.Text))], [], "", diagnostics);
        return [.. diagnostics.ToSortedArray().Where(d => d.Place.File == path && d.Code != UnknownFact).Select(d => d.ToString())];
    }
#else
    [Theory]
    [MemberData(nameof(Paths))]
    public Task Every_fault_is_told_in_the_approved_words(string path)
    {
        var approved = Path.Combine(Root, "faults", path.Replace('/', '.'));
        var faults = Damage.Of(Text(path)).ToList();
        var lines = !Depth.IsWhole && File.Exists($"{approved}.verified.txt") ? File.ReadAllLines($"{approved}.verified.txt") : [];

        // The approved lines stand in the order of the faults, so that some can be asked alone. Where one is another, all are asked, and written to be approved.
        var isAsApproved = lines.Length == faults.Count && Depth.Of([.. Enumerable.Range(0, lines.Length)], 15).All(i => Told(path, faults[i]) == lines[i]);
        return isAsApproved ? Task.CompletedTask : RuleBookTests.VerifyText(string.Concat(faults.Select(d => $"{Told(path, d)}\n")), approved, "txt");
    }
#endif

    private static string Text(string path) => Encoding.UTF8.GetString(Files.Single(f => f.Path == path).Utf8.Span);

    private static string Told(string path, Damage damage)
    {
        var diagnostics = RuleBookLoader.Load(GoodRules.Overlay(Files, [new RuleFile(path, Encoding.UTF8.GetBytes(damage.Text))])).Diagnostics;
        return $"{damage.Name}: {(diagnostics.IsEmpty ? "nothing" : string.Join(" ¦ ", diagnostics.Select(d => d.ToString())))}";
    }
}
