using System.Globalization;
using System.Text.RegularExpressions;
using House.Tests.Sources;

namespace House.Tests;

/// <summary>docs/limits.md has every limit of the code, with its number and its test.</summary>
public sealed partial class LimitsTests
{
    private static readonly string Page = RepositoryFolder.Of("docs", "limits.md");
    private static readonly List<Match> Rows = [.. File.ReadLines(Page).Select(l => Row().Match(l)).Where(m => m.Success)];

    [Fact]
    public void Every_number_is_the_one_in_the_code()
    {
        Rows.Count.ShouldBeGreaterThan(60);
        Rows.Where(r => LimitInCode.Named(r.Groups["name"].Value) != Number(r)).Select(r => $"{r.Groups["name"].Value} is {LimitInCode.Named(r.Groups["name"].Value)?.ToString(CultureInfo.InvariantCulture) ?? "not there"}, and docs/limits.md says {r.Groups["number"].Value}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_limit_of_the_code_stands_there()
    {
        var named = Names().Matches(File.ReadAllText(Page)).Select(m => m.Groups["name"].Value).ToHashSet();

        LimitInCode.All.Where(l => !named.Contains(l)).Order(StringComparer.Ordinal).ShouldBeEmpty("docs/limits.md does not name them");
    }

    [Fact]
    public void Every_name_there_is_one_of_the_code() =>
        Names().Matches(File.ReadAllText(Page)).Select(m => m.Groups["name"].Value).Where(n => LimitInCode.Named(n) is null && !IsComputed(n)).ShouldBeEmpty();

    // Those are worked out from others when the program starts.
    private static bool IsComputed(string name) => name is "Calendar.MaxDay";

    private static decimal Number(Match row) => decimal.Parse(row.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| [^|]+ \| `(?<number>[\d,.]+)` \| `(?<name>[A-Za-z.]+)` \|", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<name>[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Names();
}
