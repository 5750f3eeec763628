using System.Text;
using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Authoring.Progress;

namespace DecisionSupport.Authoring.Tests.Linting;

/// <summary>Lint takes no longer of many versions than of a few: what a question may take is shared by the versions that it is put to.</summary>
public sealed class LintShareTests
{
    private const int Pairs = 8;
    private static readonly string Good = RepositoryFolder.SmallRules;
    private static readonly FixedClock Clock = new(new DateOnly(2026, 11, 22));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void All_versions_together_take_no_more_than_a_book_may(int versions)
    {
        var book = RuleBookLoader.Load(Book(versions)).GetOrThrow();
        var all = book.RuleSets.Sum(r => r.Versions.Length);

        WorkShare.OfVersions(book, _ => true, WorkShare.MaxCells).ShouldBe(Math.Min(Diagram.MaxSteps, WorkShare.MaxCells / all));
        WorkShare.OfVersions(book, v => v.From.Year == 2017, WorkShare.MaxCells).ShouldBe(Diagram.MaxSteps);
    }

    [Fact]
    public void Where_many_are_entangled_each_is_told_that_has_not_enough_of_it()
    {
        var enough = 1_000L;
        while (Entangled(versions: 2, enough).Any())
        {
            enough *= 2;
        }

        // Half of it, shared by two, was not enough: a fifth and less is not either.
        var many = Depth.Of(20, 5);
        Entangled(many, enough).Select(d => d.Place.File).ShouldBe(Enumerable.Range(2017, many).Select(year => $"aid/{year}-01-01.yaml"));
    }

    private static IEnumerable<Diagnostic> Entangled(int versions, long maxCells) => Linter.Lint(Book(versions), Clock, _ => true, maxCells).Diagnostics.Where(d => d.Code == "DS0502");

    // A version a year from 2017.
    private static IEnumerable<RuleFile> Book(int versions) =>
        Directory.EnumerateFiles(Good, "*.yaml", SearchOption.AllDirectories).Select(p => new RuleFile(Path.GetRelativePath(Good, p).Replace('\\', '/'), File.ReadAllBytes(p)))
            .Where(f => f.Path != "aid/2017-01-01.yaml")
            .Append(Text("vocabulary/x.yaml", EntangledRules.Vocabulary(Pairs)))
            .Concat(Enumerable.Range(2017, versions).Select(year => Text($"aid/{year}-01-01.yaml",
                EntangledRules.Version(Pairs, $"{(year == 2017 ? 2011 : year - 1)}-01-01", $"{year}-01-01", year == 2016 + versions ? null : $"{year}-12-31"))));

    private static RuleFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
