using System.Text;
using DecisionSupport.Feel;

namespace Fuzz.Targets;

/// <summary>An expression gives a value or an error with a place in it, the same each time; a value that can be written reads back as itself.</summary>
internal sealed class FeelTarget : ITarget
{
    // Small, so that what ends by its limits ends soon; that the usual ones end is tested elsewhere.
    private static readonly FeelOptions Options = new()
    {
        Clock = new FixedClock(new DateOnly(2026, 11, 22)),
        Limits = FeelLimits.Default with { Steps = 20_000, ListSize = 5_000, StringLength = 20_000, RegexTimeout = TimeSpan.FromMilliseconds(200) },
    };

    public string Name => "feel";

    public IEnumerable<byte[]> Seeds => Directory.EnumerateFiles(RepositoryFolder.Of("tests", "DecisionSupport.Feel.Tests", "Cases"), "*.txt").Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(l => l.Length > 0 && l[0] != '#').Select(l => Encoding.UTF8.GetBytes(l.Split(" => ")[0]));

    public IEnumerable<string> Words =>
    [
        "1", "0.5", "-", "\"a\"", "x", "item", "?", "true", "null", "+", "*", "/", "**", "=", "!=", "<", ">=", "(", ")", "[", "]", "{", "}", "..", ".", ",", ":",
        "@\"2026-01-31\"", "@\"P1D\"", "@\"P1Y\"", " and ", " or ", "not(", " in ", " between ", "if ", " then ", " else ", "for i in ", " return ", "some i in ", "every i in ",
        " satisfies ", " instance of ", "list<", "number", "function(x) ", "{a: 1}", "9999999999999999999999999999", "1E", "\\u", "\"", "(a+)+$", "[^a-z-[aeiou]]",
        .. FeelNamedFunction.Standard.Select(f => f.Name + "("),
    ];

    public Trial Try(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var result = FeelExpression.Evaluate(text, contextText: null, Options);
        var written = result.IsSuccess ? result.Value.ToString() : string.Join('\n', result.Errors);
        if (result.Errors.FirstOrDefault(e => e.Position is var p && (p.Line < 1 || p.Column < 1 || p.Offset < 0 || p.Offset + p.Length > text.Length)) is { } astray)
        {
            return new Trial("", $"an error outside the text: {astray}");
        }

        return new Trial(WayOf(result, written));
    }

    private static string WayOf(FeelResult result, string written) =>
        result.IsSuccess ? $"{result.Value.Kind} {Math.Min(written.Length, 40) / 8}" : $"{result.Errors.Count} {new string([.. result.Errors[0].Message.Where(char.IsAsciiLetterLower).Take(60)])}";
}
