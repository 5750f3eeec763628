using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Records;

/// <summary>No character of a record can be another without being told: by the reader, or by the replay with the snapshot.</summary>
public sealed class EveryEditIsToldTests
{
    [Theory]
    [InlineData("")]
    [InlineData("person.birthDate")]
    [InlineData("work")]
    [InlineData("snapshot")]
    public void Of_one_character(string leftOut)
    {
        var whole = RecordSamples.Text(RecordSamples.Record(leftOut switch
        {
            "" => RecordRedaction.None,
            "snapshot" => RecordRedaction.WholeSnapshot,
            _ => RecordRedaction.Facts(leftOut),
        }));
        IsTold(whole).ShouldBeFalse();

        var places = Depth.Of([.. Enumerable.Range(0, whole.Length)], 120);
        var untold = places.AsParallel().AsOrdered().SelectMany(place => Edits(whole, place)).Where(e => !IsTold(e)).ToList();

        untold.ShouldBeEmpty();
    }

    // A character as another one, and gone: digits become digits, and letters letters, so that the edit stays readable where it can.
    private static IEnumerable<string> Edits(string text, int place) =>
    [
        $"{text[..place]}{Another(text[place])}{text[(place + 1)..]}",
        text[..place] + text[(place + 1)..],
    ];

    private static char Another(char c) => c switch
    {
        '9' or 'z' or 'f' => (char)(c - 1),
        _ when char.IsAsciiLetterOrDigit(c) => (char)(c + 1),
        ' ' => '\t',
        _ => 'x',
    };

    private static bool IsTold(string text)
    {
        var reading = RecordSamples.Read(text);
        return !reading.Diagnostics.IsEmpty
            || reading.Record!.Replay(GoodRules.RuleBook, RecordSamples.Snapshot) is not { Verdict: ReplayVerdict.Same, IsSameEngine: true };
    }
}
