namespace DecisionSupport.Rendering.Papers;

/// <summary>The questions to the expert, each once, in the order of the form, so that the expert goes through it from the beginning to the end.</summary>
internal static class ExpertQuestions
{
    public static ImmutableArray<QuestionToExpert> Of(Decision decision, Language language) =>
    [
        .. decision.Recommendations.SelectMany(r => r.QuestionsToExpert)
            .DistinctBy(q => (q.Form, q.Number, q.Ask(language)))
            .OrderBy(q => q.HeadingOrder).ThenBy(q => q.Number is null ? int.MaxValue : FirstNumber(q.Number)),
    ];

    // "8-14" stands at the eighth question.
    private static int FirstNumber(string number) => int.TryParse(number.AsSpan(0, number.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : number.Length), out var first) ? first : int.MaxValue;
}
