using DecisionSupport.Workshop.Leading;
using DecisionSupport.Workshop.Votes;

namespace DecisionSupport.Workshop.Tests.Votes;

/// <summary>What the trainer writes beside a step.</summary>
public sealed class TrainerNotesTests
{
    [Theory]
    [InlineData(6_000, 6_000)]
    [InlineData(6_001, 6_000)]
    public void A_note_is_kept_to_its_limit(int written, int kept)
    {
        var notes = new TrainerNotes();

        notes.Write(new Ballot("lisa", 1), new string('a', written));

        notes.Of(new Ballot("lisa", 1)).Length.ShouldBe(kept);
    }
}
