using DecisionSupport.Data;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Loading;

/// <summary>What the reader of simple YAML reads, it reads as that of all YAML does; the rest it leaves to that one.</summary>
public sealed class SimpleYamlTests
{
    private const string File = "f";

    private static readonly string[] Texts = [.. Directory.EnumerateFiles(RepositoryFolder.Of("rules"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(System.IO.File.ReadAllText)];

    private static readonly string[] Signs =
    [
        "a", "a b", "k: v", "k:", "- ", "- k: v", "  ", " ", "\n", "\n\n", "\n  ", "\n    ", ":", ": ", ",", ", ", "[", "]", "{", "}", "[a, b]", "{ k: v }", "\"", "'", "''", "\"a\"", "'a'", "\\", ">-\n", ">", "|\n",
        "#", " # c", "\n# c\n", "-", "?", "&a", "*a", " *: ", " *a", "!", "%", "@", "`", "~", "---\n", "...\n", "\t", "\r\n", "\u0085", "\u2028", "\uFEFF", "å", "\U0001F600", "2020-01-31", "-1",
    ];

    [Fact]
    public void All_rules_and_cases_are_simple()
    {
        var left = Texts.Where(text => SimpleYamlReader.Read(text, File, DataLimits.RuleFile) is null).Select(text => text[..text.IndexOf('\n', StringComparison.Ordinal)]);

        left.ShouldBeEmpty();
        Texts.ShouldAllBe(text => IsLeftOrReadAlike(text));
    }

    [Fact]
    public void A_part_of_a_file_that_somebody_hurts_is_read_alike()
    {
        var parts = from text in Gen.Elements(Texts)
                    let lines = text.Split('\n')
                    from start in Gen.Choose(0, lines.Length - 1)
                    from count in Gen.Choose(1, 40)
                    select Outdented(lines[start..Math.Min(start + count, lines.Length)]);
        var edits = from at in Gen.Choose(0, int.MaxValue)
                    from length in Gen.Elements(0, 0, 1, 2, 20)
                    from sign in Gen.Elements(Signs)
                    from indent in Gen.Choose(-1, 8)
                    select (at, length, sign, indent);
        var hurt = from part in parts
                   from several in Gen.Elements(0, 1, 1, 2)
                   from edit in Gen.ListOf(edits, several)
                   select edit.Aggregate(part, (text, e) => e.indent < 5 ? Replaced(text, e.at, e.length, e.sign) : Moved(text, e.at, e.indent));

        Prop.ForAll(hurt.ToArbitrary(), IsLeftOrReadAlike).Check(Trials.Of(3000));
    }

    [Fact]
    public void Any_text_of_the_signs_that_mean_something_is_read_alike() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Signs)).Select(signs => string.Concat(signs)).ToArbitrary(), IsLeftOrReadAlike).Check(Trials.Of(3000));

    [Theory]
    [InlineData("k: v", true)]
    [InlineData("k: v\n", true)]
    [InlineData("# c\nk: v # c\n\n# c\n", true)]
    [InlineData("k:\n  l: v\n  m:\n    n: v\no: v\n", true)]
    [InlineData("k:\n- a\n- b\nl: v\n", true)]
    [InlineData("k:\n  - a\n  - b: 1\n    c: 2\n  - [d]\nl: v\n", true)]
    [InlineData("- a\n- b\n", true)]
    [InlineData("k: [a, b]\n", true)]
    [InlineData("k: [ a , b ]\n", true)]
    [InlineData("k: []\n", true)]
    [InlineData("k: {}\n", true)]
    [InlineData("k: { l: a, m: [b, { n: c }] }\n", true)]
    [InlineData("k: { l: a,\n     m: b }\n", true)]
    [InlineData("k: [a,\n  b, # c\n  c]\n", true)]
    [InlineData("k: \"a: b # c\"\n", true)]
    [InlineData("k: 'it''s'\n", true)]
    [InlineData("\"k\": v\n", true)]
    [InlineData("'k': v\n", true)]
    [InlineData("k: { \"l\": \"a\", 'm': 'b' }\n", true)]
    [InlineData("k: a\n  b\n\n  c\nl: v\n", true)]
    [InlineData("k: >-\n  a\n  b\n\n  c\nl: v\n", true)]
    [InlineData("k: >-\n  a\n", true)]
    [InlineData("k: a:b\n", true)]
    [InlineData("k: a#b\n", true)]
    [InlineData("k: -1\n", true)]
    [InlineData("a b: c d\n", true)]
    [InlineData("k: [a:b]\n", true)]
    [InlineData("å: ö\n", true)]
    [InlineData("k: \"it''s\"\n", true)]
    [InlineData("k: '\"\"'\n", true)]
    [InlineData("k: a# b\n", true)]
    [InlineData("k: a #b\n", true)]
    [InlineData("k: [a# b, c]\n", true)]
    [InlineData("a#b: c\n", true)]
    [InlineData("a# b: c\n", true)]
    [InlineData("a:b: c\n", true)]
    [InlineData("a:b#c:d: e\n", true)]
    [InlineData("k: { a#b: c }\n", true)]
    [InlineData("a #b: c\n", false)]
    [InlineData("k: { a: b #c }\n", false)]
    [InlineData("a,b: c\n", true)]
    [InlineData("a[b]: c\n", true)]
    [InlineData("a {b}: c\n", true)]
    [InlineData("k: a, b\n", true)]
    [InlineData("k: a [b]\n", true)]
    [InlineData("k: [-1, -2]\n", true)]
    [InlineData("k: >-\n  a\n# c\nl: v\n", true)]
    [InlineData("k: >-\n  a\n\n# c\nl: v\n", true)]
    [InlineData("k: a # c\nl: v\n", true)]
    [InlineData("k: a\n# c\nl: v\n", true)]
    [InlineData("k:\n  - a\n# c\n  - b\n", true)]
    [InlineData("k:\n  - a\n  l: v\n", false)]
    [InlineData("- a\nk: v\n", false)]
    [InlineData("k: [a:, b]\n", false)]
    [InlineData("k: [a:]\n", false)]
    [InlineData("k: [-]\n", false)]
    [InlineData("k: [-, a]\n", false)]
    [InlineData("k: { l: a:}\n", false)]
    [InlineData("k: { l:[a] }\n", false)]
    [InlineData("", false)]
    [InlineData("# c\n", false)]
    [InlineData("word\n", false)]
    [InlineData(" k: v\n", false)]
    [InlineData("k: v\n l: v\n", false)]
    [InlineData("k:\n  l: v\n m: v\n", false)]
    [InlineData("k:\nl: v\n", false)]
    [InlineData("k: \n", false)]
    [InlineData("k: v\nk: v\n", false)]
    [InlineData("k: { l: a, l: b }\n", false)]
    [InlineData("k: a: b\n", false)]
    [InlineData("k: [a\n", false)]
    [InlineData("k: [a,, b]\n", false)]
    [InlineData("k: [a, ]\n", false)]
    [InlineData("k: [a] b\n", false)]
    [InlineData("k: [a\n]\n", false)]
    [InlineData("k: { l }\n", false)]
    [InlineData("k: { l: }\n", false)]
    [InlineData("k: \"a\\n\"\n", false)]
    [InlineData("k: \"a\n  b\"\n", false)]
    [InlineData("k: \"a\" b\n", false)]
    [InlineData("k: >\n  a\n", false)]
    [InlineData("k: >-\na\n", false)]
    [InlineData("k: >-\n  a\n    b\n", false)]
    [InlineData("k: >-\n\n  a\n", false)]
    [InlineData("k: |\n  a\n", false)]
    [InlineData("k: &a b\n", false)]
    [InlineData("k: *a\n", false)]
    [InlineData("k: !t a\n", false)]
    [InlineData("k: -\n", false)]
    [InlineData("k: - a\n", false)]
    [InlineData("- - a\n", false)]
    [InlineData("-\n", false)]
    [InlineData("? k\n", false)]
    [InlineData("k: %a\n", false)]
    [InlineData("k: @a\n", false)]
    [InlineData("k : v\n", false)]
    [InlineData("k:v\n", false)]
    [InlineData("k: v\r\n", false)]
    [InlineData("k:\tv\n", false)]
    [InlineData("k: v ", false)]
    [InlineData("a *b: c\n", false)]
    [InlineData("---\nk: v\n", false)]
    public void What_is_written_simply_is_read_and_the_rest_left(string text, bool isRead)
    {
        (SimpleYamlReader.Read(text, File, DataLimits.RuleFile) is not null).ShouldBe(isRead);
        IsLeftOrReadAlike(text).ShouldBeTrue();
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_key_has_at_most_200_letters(int letters, bool isRead) => (SimpleYamlReader.Read($"{new string('k', letters)}: v\n", File, DataLimits.RuleFile) is not null).ShouldBe(isRead);

    // The mapping, its two keys, their values and what is in the list: eight; the inmost value lies four deep.
    [Theory]
    [InlineData(8, 4, true)]
    [InlineData(7, 4, false)]
    [InlineData(8, 3, false)]
    public void A_text_at_the_limits_is_read(int nodes, int depth, bool isRead) => (SimpleYamlReader.Read("k: v\nl: [{ k: v }]\n", File, new DataLimits(100, depth, nodes)) is not null).ShouldBe(isRead);

    [Theory]
    [InlineData(3, 20)]
    [InlineData(100, 3)]
    public void A_text_beyond_the_limits_is_left(int nodes, int depth) =>
        SimpleYamlReader.Read("k: v\nl: [{ k: v }]\n", File, new DataLimits(100, depth, nodes)).ShouldBeNull();

    private static bool IsLeftOrReadAlike(string text) =>
        SimpleYamlReader.Read(text, File, DataLimits.RuleFile) is not { } simple || IsSame(simple, YamlDataReader.Read(text, File, DataLimits.RuleFile));

    private static bool IsSame(DataNode one, DataNode other) => one.Place == other.Place && (one, other) switch
    {
        (DataScalar a, DataScalar b) => a.Text == b.Text && a.Style == b.Style && Equals(a.Written, b.Written),
        (DataSequence a, DataSequence b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(p => IsSame(p.First, p.Second)),
        (DataMapping a, DataMapping b) => a.Entries.Length == b.Entries.Length
            && a.Entries.Zip(b.Entries).All(p => p.First.Key == p.Second.Key && p.First.Place == p.Second.Place && IsSame(p.First.Value, p.Second.Value)),
        _ => false,
    };

    private static string Outdented(string[] lines)
    {
        var indent = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(l => l.Length > indent ? l[indent..] : l)) + "\n";
    }

    private static string Replaced(string text, int at, int length, string sign)
    {
        var start = at % (text.Length + 1);
        return text[..start] + sign + text[Math.Min(start + length, text.Length)..];
    }

    private static string Moved(string text, int at, int indent)
    {
        var lines = text.Split('\n');
        ref var line = ref lines[at % lines.Length];
        line = new string(' ', indent) + line.TrimStart();
        return string.Join('\n', lines);
    }
}
