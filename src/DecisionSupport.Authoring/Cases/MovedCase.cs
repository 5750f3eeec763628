namespace DecisionSupport.Authoring.Cases;

/// <summary>A case with its day or one fact moved, where there is such a case: a date may lie after the day.</summary>
internal static class MovedCase
{
    public static CaseSnapshot? To(this CaseSnapshot snapshot, DateOnly day) => Try(() => snapshot.At(day));

    public static CaseSnapshot? To(this CaseSnapshot snapshot, Fact fact, Feel.FeelValue value) => Try(() => snapshot.With(fact.Id, value));

    private static CaseSnapshot? Try(Func<CaseSnapshot> moved)
    {
        try
        {
            return moved();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
