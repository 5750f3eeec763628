using System.Text;
using DecisionSupport.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.BrokenSnapshots;

/// <summary>Whatever bytes come in, reading gives a snapshot or says what is wrong, never an exception.</summary>
public sealed class DamagedTextTests
{
    private const string Yaml = "snapshot: 1\nasOf: 2020-06-15\nreference: 'K ''1'''\nperson: { birthDate: 1990-01-31, insured: true, situation: \"student\" }\nwork:\n  reductionPercent: 50.5\n  hindrances: [lifting, \"reading\"]\n  diagnoses:\n    - |\n      F32\n    - >-\n      M54\n  periods:\n    - { from: 2020-01-01, to: null, kind: leave }\n";
    private const string Json = """{ "snapshot": 1, "asOf": "2020-06-15", "reference": "K \u00e5", "person": { "insured": true }, "work": { "reductionPercent": -0.5, "periods": [ { "from": "2020-01-01", "kind": "leave" } ] } }""";
    private static readonly SnapshotReader Reader = new(GoodRules.RuleBook.Vocabulary);

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Json)]
    public void A_text_cut_off_anywhere_is_read_or_told(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var length = 0; length < bytes.Length; length++)
        {
            ReadOrTold(bytes[..length]).ShouldBeTrue($"cut after {length} bytes");
        }
    }

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Json)]
    public void A_text_with_any_byte_changed_is_read_or_told(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        byte[] strange = [0, 9, 10, 13, .. "\"#%&'*,-:>?@[\\]`{|}~!"u8, 0x85, 0xC3, 0xE2, 0xFF];
        for (var position = 0; position < bytes.Length; position++)
        {
            foreach (var replacement in strange)
            {
                byte[] damaged = [.. bytes];
                damaged[position] = replacement;
                ReadOrTold(damaged).ShouldBeTrue($"byte {position} replaced by {replacement}");
            }
        }
    }

    [Fact]
    public void Any_bytes_are_read_or_told() =>
        Prop.ForAll<byte[]>(bytes => ReadOrTold(bytes)).Check(Trials.Of(2000));

    [Fact]
    public void Any_text_of_the_characters_that_mean_something_is_read_or_told()
    {
        var characters = Gen.Elements("snapshot: 1\n", "asOf: 2020-06-15\n", "person", "insured", "true", ":", " ", "  ", "\n", "-", "- ", "{", "}", "[", "]", ",", "\"", "'", "&a", "*a", "!!", "|", ">", "#", "?", "%", "@", "---\n", "...\n", "\t", "~", "<<", "\u2028", "\uFEFF");
        var texts = Gen.ListOf(characters).Select(parts => string.Concat(parts)).ToArbitrary();

        Prop.ForAll(texts, text => ReadOrTold(Encoding.UTF8.GetBytes(text))).Check(Trials.Of(3000));
    }

    private static bool ReadOrTold(byte[] text)
    {
        var reading = Reader.Read(text, "s");
        return reading.Snapshot is null == reading.Diagnostics.Any(d => d.Severity == Severity.Error);
    }
}
