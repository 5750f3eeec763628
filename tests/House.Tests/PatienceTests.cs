using System.Text.RegularExpressions;
using House.Tests.Sources;

namespace House.Tests;

/// <summary>
/// The time of a pattern is measured by the clock on the wall. On a machine with much to do a second passes between two characters, and what reads would throw: two of three million certificates
/// did so. What a text may cost is kept by its size; the patterns of those that read what anybody sends have a minute.
/// </summary>
public sealed partial class PatienceTests
{
    [Theory]
    [InlineData("DecisionSupport")]
    [InlineData("DecisionSupport.Certificates")]
    [InlineData("DecisionSupport.Fhir")]
    [InlineData("DecisionSupport.Rendering")]
    public void A_busy_machine_makes_no_text_unreadable(string project) =>
        SourceProject.Named(project).Files.SelectMany(f => Short().Matches(f.Text).Select(m => $"{project}/{f.Path}: {m.Value.Trim()}")).ShouldBeEmpty();

    [GeneratedRegex(@"(?:matchTimeoutMilliseconds:|,) \d{3,4}\)\]|Regex\(.*TimeSpan\.From(?:Milliseconds|Seconds)\(.*\)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Short();
}
