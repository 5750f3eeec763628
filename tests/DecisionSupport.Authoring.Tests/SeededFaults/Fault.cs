using System.Text;
using System.Text.RegularExpressions;
using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.SeededFaults;

/// <summary>One fault to put into a copy of the built-in rules.</summary>
public sealed record Fault(int Number, string Kind, string File, string Done, string From, string To, string Property)
{
    private static readonly string List = RepositoryFolder.Of("tests", "DecisionSupport.Authoring.Tests", "SeededFaults", "faults.txt");

    public static ImmutableArray<Fault> All { get; } =
    [
        .. System.IO.File.ReadLines(List).Where(l => !l.StartsWith('#')).Select(l => l.Split(" | "))
            .Select((p, i) => new Fault(i + 1, p[0], p[1], p[2], p[3].Replace("\\n", "\n"), p[4].Replace("\\n", "\n"), p[5])),
    ];

    /// <summary>What was done, in one line.</summary>
    public string Change => Done switch
    {
        "drop-file" => "the file is gone",
        "drop" => $"`{From}` is gone",
        "swap" => $"`{From}` ↔ `{To}`",
        "replace" => $"`{From.Trim()}` → `{To.Trim()}`",
        _ => $"{Done[3..]}: `{From}` → `{To}`",
    };

    /// <summary>Why the fault cannot be put in; null when it can.</summary>
    public string? Misfit
    {
        get
        {
            try
            {
                Rules();
                return null;
            }
            catch (ShouldAssertException e)
            {
                return $"{Number} {File}, {Change}: {e.Message.ReplaceLineEndings(" ")}";
            }
        }
    }

    public ImmutableArray<RuleFile> Rules() => Done switch
    {
        "drop-file" => [.. Edited.Files.Where(f => f.Path != File)],
        "drop" => Edited.With(File, text => text.Replace(Item(text, From), "", StringComparison.Ordinal)),
        "swap" => Edited.With(File, text => Swapped(text, Item(text, From), Item(text, To))),
        "replace" => Edited.Replace(File, From, To),
        _ => Edited.With(File, text => InItem(text, Item(text, Done[3..]))),
    };

    // An item of a list of two spaces' depth, up to the next item or key.
    private static string Item(string text, string id)
    {
        var match = Regex.Match(text, $@"^  - id: {Regex.Escape(id)}\n(?:(?:   .*|\s*#.*)?\n)*", RegexOptions.Multiline, TimeSpan.FromSeconds(5));
        match.Success.ShouldBeTrue($"there is no item '{id}'");
        return match.Value;
    }

    private static string Swapped(string text, string a, string b)
    {
        var marked = new StringBuilder(text).Replace(a, "\u0001").Replace(b, a).Replace("\u0001", b).ToString();
        marked.ShouldNotBe(text);
        return marked;
    }

    private string InItem(string text, string item)
    {
        item.ShouldContain(From);
        var at = item.IndexOf(From, StringComparison.Ordinal);
        return text.Replace(item, item[..at] + To + item[(at + From.Length)..], StringComparison.Ordinal);
    }
}
