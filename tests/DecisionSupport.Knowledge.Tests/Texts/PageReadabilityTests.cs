using System.Globalization;
using DecisionSupport.Authoring;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>The page that the person concerned is handed reads easily as a whole: headings, answer, steps, questions, rights.</summary>
public sealed class PageReadabilityTests
{
    private const double HardestLix = 40;
    private const double UsualLix = 30;

    private static readonly IReadOnlyList<(string Case, double Lix)> Pages =
    [
        .. from path in Depth.Of([.. Directory.GetFiles(RepositoryFolder.Of("rules", "cases"), "*.yaml").Order(StringComparer.Ordinal)], 20)
           let snapshot = new CaseFileReader(BuiltInRules.RuleBook.Vocabulary).Read(File.ReadAllBytes(path), path).Snapshot.Snapshot!
           select (Path.GetFileName(path), LixOf(DecisionBrief.Text(BuiltInRules.RuleBook.Evaluate(snapshot), Audience.Client, Language.Swedish, width: int.MaxValue))),
    ];

    [Fact]
    public void No_page_to_the_person_is_hard_to_read() => Faults.ShouldBeNone(
        Pages.Where(p => p.Lix > HardestLix).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Case}: LIX {p.Lix:0.#}, at most {HardestLix}")));

    [Fact]
    public void Pages_to_the_person_are_mostly_easy() => Readability.Median(Pages.Select(p => p.Lix)).ShouldBeLessThanOrEqualTo(UsualLix);

    // A line of a list ends a sentence, whether it has a stop or not.
    private static double LixOf(string page) => Readability.Lix(string.Join(' ', page.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => Readability.Words(line).Any()).Select(line => line[^1] is '.' or '?' or '!' ? line : $"{line}.")));
}
