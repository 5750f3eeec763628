using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenSnapshots;

/// <summary>Encodings and sizes of snapshots.</summary>
public sealed class EncodingTests
{
    private const string Text = "snapshot: 1\nasOf: 2020-06-15\nreference: räv\n";
    private static readonly SnapshotReader Reader = new(GoodRules.RuleBook.Vocabulary);

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Reader.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)], "s").Snapshot!.Reference.ShouldBe("räv");

    [Fact]
    public void Windows_line_ends_change_nothing() =>
        Reader.Read(Encoding.UTF8.GetBytes(Text.Replace("\n", "\r\n")), "s").Snapshot!.Reference.ShouldBe("räv");

    [Fact]
    public void Utf16_is_told_by_its_name() => Told([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]).ShouldBe("s: error DS0004: The text is UTF-16; save it as UTF-8.");

    [Fact]
    public void Utf16_without_a_mark_is_told_by_its_zeros() =>
        Told(Encoding.Unicode.GetBytes(Text)).ShouldBe("s(1,2): error DS0004: The text holds a zero character (perhaps it is UTF-16); save it as UTF-8.");

    [Fact]
    public void A_zero_at_the_end_of_a_text_is_not_passed_over() => Told([.. Encoding.UTF8.GetBytes(Text), 0]).ShouldStartWith("s(4,1): error DS0004");

    [Fact]
    public void Latin1_is_told_where_it_begins() => Told(Encoding.Latin1.GetBytes(Text)).ShouldStartWith("s(3,13): error DS0004: The text is not UTF-8");

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n")]
    [InlineData("# nothing yet\n")]
    [InlineData("\u00A0")]
    public void An_empty_text_is_told_as_such(string text) => Told(Encoding.UTF8.GetBytes(text)).ShouldStartWith("s: error DS0002: The text is empty");

    [Fact]
    public void A_text_of_the_largest_size_is_read_and_one_byte_more_is_not()
    {
        var text = Encoding.UTF8.GetBytes(Text.PadRight(SnapshotReader.MaxBytes - 1, ' '));

        text.Length.ShouldBe(SnapshotReader.MaxBytes);
        Reader.Read(text, "s").Snapshot.ShouldNotBeNull();
        Told([.. text, (byte)'\n']).ShouldContain("DS0003");
    }

    [Fact]
    public void Ten_thousand_values_are_too_many() =>
        Told(Encoding.UTF8.GetBytes($"{Text}work: {{ diagnoses: [{string.Join(", ", Enumerable.Repeat("F32", 10_000))}] }}")).ShouldContain("error DS0003: The text holds more than 10000 values");

    [Fact]
    public void A_million_brackets_are_too_deep_and_quickly_so() =>
        Told(Encoding.UTF8.GetBytes("a: " + new string('[', 200_000))).ShouldContain("DS0006");

    [Fact]
    public void A_million_json_brackets_are_too_deep_and_quickly_so() =>
        Told(Encoding.UTF8.GetBytes("{\"a\": " + new string('[', 200_000))).ShouldContain("DS0006");

    private static string Told(byte[] text)
    {
        var reading = Reader.Read(text, "s");
        reading.Snapshot.ShouldBeNull();
        return reading.Diagnostics.ShouldHaveSingleItem().ToString();
    }
}
