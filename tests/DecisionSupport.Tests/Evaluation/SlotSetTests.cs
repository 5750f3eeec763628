using DecisionSupport.Frames;

namespace DecisionSupport.Tests.Evaluation;

/// <summary>Slots that are put together come out once each, in rising order.</summary>
public sealed class SlotSetTests
{
    // A comma parts slots that are added together, a blank what is added one after the other.
    [Theory]
    [InlineData("", "")]
    [InlineData("3", "3")]
    [InlineData("3 3", "3")]
    [InlineData("3 1", "1,3")]
    [InlineData("1,3", "1,3")]
    [InlineData("1,3 1,3", "1,3")]
    [InlineData("1,3 2", "1,2,3")]
    [InlineData("1,3 3", "1,3")]
    [InlineData("2 1,3", "1,2,3")]
    [InlineData("1,3 1,2", "1,2,3")]
    [InlineData("5 4 3 2 1 3", "1,2,3,4,5")]
    [InlineData("1,9 4,5 5,6 1", "1,4,5,6,9")]
    public void They_are_joined(string added, string joined)
    {
        var (together, oneByOne) = (new SlotSet(), new SlotSet());
        foreach (var part in added.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            ImmutableArray<int> slots = [.. part.Split(',').Select(int.Parse)];
            together.Add(slots);
            foreach (var slot in slots)
            {
                oneByOne.Add(slot);
            }
        }

        string.Join(',', together.InOrder()).ShouldBe(joined);
        string.Join(',', oneByOne.InOrder()).ShouldBe(joined);
    }

    [Fact]
    public void The_same_slots_over_and_over_are_shared_and_not_copied()
    {
        ImmutableArray<int> slots = [1, 3];
        var set = new SlotSet();
        set.Add(slots);
        set.Add(slots);

        (set.InOrder() == slots).ShouldBeTrue();
    }
}
