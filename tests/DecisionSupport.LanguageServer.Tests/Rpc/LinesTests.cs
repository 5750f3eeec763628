using DecisionSupport.LanguageServer.Protocol;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.LanguageServer.Tests.Rpc;

public sealed class LinesTests
{
    [Theory]
    [InlineData("a\nbc\n", 0, 0, 0)]
    [InlineData("a\nbc\n", 1, 1, 3)]
    [InlineData("a\nbc\n", 1, 99, 4)]
    [InlineData("a\nbc\n", 99, 0, 5)]
    [InlineData("a\r\nbc", 1, 0, 3)]
    [InlineData("a\r\nbc", 0, 5, 1)]
    [InlineData("å😀b\n", 0, 3, 3)]
    [InlineData("", 0, 0, 0)]
    public void Positions_count_utf16_units(string text, int line, int character, int offset) => new Lines(text).OffsetOf(line, character).ShouldBe(offset);

    [Fact]
    public void Every_offset_outside_a_line_break_comes_back_from_its_position() => Prop.ForAll(
        Gen.Elements('a', 'å', '\n', '\r', ' ', '\uD83D', '\uDE00').ArrayOf().Select(letters => new string(letters)).ToArbitrary(),
        text =>
        {
            var lines = new Lines(text);
            return Enumerable.Range(0, text.Length + 1).All(i => lines.PositionOf(i) is var (line, character) && (lines.OffsetOf(line, character) == i || (i > 0 && i < text.Length && text[i] == '\n' && text[i - 1] == '\r')));
        }).Check(Trials.Of(300));

    [Fact]
    public void Edits_between_two_texts_make_the_one_of_the_other() => Prop.ForAll(
        Gen.Elements('a', 'b', '\n').ArrayOf().Select(letters => new string(letters)).Two().ToArbitrary(),
        texts =>
        {
            var (before, after) = texts;
            var text = before;
            foreach (var edit in TextEdits.Between(before, after).Reverse())
            {
                var lines = new Lines(before);
                var (start, end) = (Offset(lines, edit!["range"]!["start"]!), Offset(lines, edit["range"]!["end"]!));
                text = string.Concat(text.AsSpan(0, start), edit["newText"]!.GetValue<string>(), text.AsSpan(end));
            }

            return text == after;
        }).Check(Trials.Of(500));

    private static int Offset(Lines lines, JsonNode position) => lines.OffsetOf(position["line"]!.GetValue<int>(), position["character"]!.GetValue<int>());
}
