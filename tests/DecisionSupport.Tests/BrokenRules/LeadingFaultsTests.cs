using System.Text;
using DecisionSupport.Authoring;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenRules;

/// <summary>One fault, one message, at its cause and with a cure: <c>leading-faults.txt</c>.</summary>
public sealed class LeadingFaultsTests
{
    private const char Mark = '‸';

    private static readonly FixedClock Clock = new(new DateOnly(2026, 11, 22));

    private static readonly Dictionary<string, string> Cases = File.ReadAllText(RepositoryFolder.Of("tests", "DecisionSupport.Tests", "BrokenRules", "leading-faults.txt"))
        .Split("=== ").Skip(1).ToDictionary(c => c[..c.IndexOf('\n', StringComparison.Ordinal)], c => c[(c.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n'));

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fault_has_one_message_at_its_cause(string name)
    {
        var lines = Cases[name].Split('\n');
        var file = lines[0]["file ".Length..];
        var (code, at, context) = Lead(lines[^1]);
        var text = Changed(GoodRules.Text(file), [.. lines[1..^1]]);

        var report = Linter.Lint(GoodRules.Overlay(GoodRules.Files, [new RuleFile(file, Encoding.UTF8.GetBytes(text))]), Clock);
        var told = report.Diagnostics.AddRange(report.Notes.Where(n => n.Code == code));

        told.Length.ShouldBe(1, string.Join('\n', told));
        var place = PlaceOf(at == file ? text : GoodRules.Text(at), at, context);
        $"{told[0].Place} {told[0].Code}".ShouldBe($"{place} {code}", told[0].Message);
        told[0].Message.ShouldMatch(@"\(.+\)\.|\. \S.*\.|; .+\.|\?$", "a message tells what to do");
    }

    [Fact]
    public void There_are_sixty_of_them() => Cases.Count.ShouldBeGreaterThanOrEqualTo(60);

    [Fact]
    public void Every_code_has_its_title_and_its_cure_in_Swedish()
    {
        var codes = File.ReadLines(RepositoryFolder.Of("docs", "diagnostics.md")).Where(l => l.StartsWith("## DS", StringComparison.Ordinal)).Select(l => l[3..9]).ToList();

        codes.Count.ShouldBeGreaterThan(50);
        codes.Where(c => ExplainedCode.Find(c) is not { } code || code.TitleIn(Language.Swedish) == code.TitleIn(Language.English) || code.CureIn(Language.Swedish) == code.CureIn(Language.English)).ShouldBeEmpty();
    }

    private static (string Code, string File, string Context) Lead(string line)
    {
        var parts = line.Split(' ', 3);
        parts[0].ShouldBe("leads");
        var colon = parts[2].IndexOf(": ", StringComparison.Ordinal);
        return (parts[1], parts[2][..colon], parts[2][(colon + 2)..]);
    }

    private static string Changed(string text, string[] lines)
    {
        var old = string.Concat(lines.Where(l => l[0] == '-').Select(l => l[1..] + "\n"));
        var now = string.Concat(lines.Where(l => l[0] == '+').Select(l => l[1..] + "\n"));
        if (old.Length == 0)
        {
            return text + now;
        }

        var start = text.IndexOf(old, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"not in the file: {old}");
        return string.Concat(text.AsSpan(0, start), now, text.AsSpan(start + old.Length));
    }

    // Of a key that stands twice it is the second that is meant.
    private static Place PlaceOf(string text, string file, string context)
    {
        var needle = context.Replace(Mark.ToString(), "", StringComparison.Ordinal);
        var start = text.LastIndexOf(needle, StringComparison.Ordinal) is var last && needle.StartsWith("title: ", StringComparison.Ordinal) ? last : text.IndexOf(needle, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"{file} has no: {needle}");
        var before = text.AsSpan(0, start + context.IndexOf(Mark, StringComparison.Ordinal));
        return new Place(file, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
