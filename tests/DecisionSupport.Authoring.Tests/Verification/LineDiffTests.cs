using DecisionSupport.Authoring.Verification;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Authoring.Tests.Verification;

/// <summary>A line diff tells exactly what differs.</summary>
public sealed class LineDiffTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nx\nc", "@@ line 1 @@\n  a\n- b\n+ x\n  c\n")]
    [InlineData("a\n", "a\nb\n", "@@ line 1 @@\n  a\n+ b\n  \n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7", "1\n2\n3\n4\n5\n6\n8", "@@ line 5 @@\n  5\n  6\n- 7\n+ 8\n")]
    [InlineData("1\na\n2\n3\n4\n5\n6\nb", "1\nA\n2\n3\n4\n5\n6\nB", "@@ line 1 @@\n  1\n- a\n+ A\n  2\n  3\n@@ line 6 @@\n  5\n  6\n- b\n+ B\n")]
    [InlineData("same", "same", "")]
    public void Difference_is_told_with_what_is_around_it(string old, string now, string told) => LineDiff.Of(old, now).ShouldBe(told);

    [Fact]
    public void Removed_and_added_lines_are_those_that_differ()
    {
        var texts = Gen.Elements("a", "b", "c", "d").ListOf().Select(lines => string.Join('\n', lines)).ToArbitrary();
        Prop.ForAll(texts, texts, (old, now) =>
        {
            var told = LineDiff.Of(old, now).Split('\n');
            return Balance(told, '+', '-') == Count(now) - Count(old) && (told.Length == 1) == (old == now);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Long_texts_that_have_nothing_in_common_are_told_at_once()
    {
        var old = string.Join('\n', Enumerable.Range(0, 5000));
        var now = string.Join('\n', Enumerable.Range(5000, 5000));

        LineDiff.Of(old, now).Split('\n').Length.ShouldBe(10_002);
    }

    private static int Balance(string[] told, char plus, char minus) => told.Count(l => l.StartsWith(plus)) - told.Count(l => l.StartsWith(minus));

    private static int Count(string text) => text.Split('\n').Length;
}
