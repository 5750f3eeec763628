using System.Text.RegularExpressions;
using DecisionSupport.Authoring;
using DecisionSupport.TestKit;
using Act = DecisionSupport.Authoring.Law;

namespace DecisionSupport.Knowledge.Tests.Law;

/// <summary>The cited sections are those of the law, and the page that says so is up to date.</summary>
public sealed class LawStatusTests
{
    [SharedTheory]
    [InlineData("law-status.md")]
    public void The_page_is_up_to_date(string page)
    {
        var written = File.ReadAllText(RepositoryFolder.Of("docs", page));

        LawReportPage.Write(Report(written)).ShouldBe(written, "decision-support sources rules --law ../shared/knowledge --format markdown --as-of (the day of the page) > docs/law-status.md");
    }

    [SharedTheory]
    [InlineData("law-status.md")]
    public void No_citation_differs_from_the_law(string page) => Faults.ShouldBeNone(
        from source in Report(File.ReadAllText(RepositoryFolder.Of("docs", page))).Sources
        from finding in source.Findings
        where finding.IsFault
        select $"{source.Source.Id}: {finding.Message}");

    private static LawReport Report(string page) =>
        LawComparison.Compare(BuiltInRules.RuleBook, Act.Read(RepositoryFolder.Shared("knowledge"), number => LawComparison.Cites(BuiltInRules.RuleBook, number)), DayOf(page));

    private static DateOnly DayOf(string page) =>
        DateOnly.Parse(Regex.Match(page, @"\d{4}-\d\d-\d\d", RegexOptions.None, TimeSpan.FromSeconds(1)).Value, System.Globalization.CultureInfo.InvariantCulture);
}
