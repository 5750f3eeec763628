using DecisionSupport.Certificates.Model;
using DecisionSupport.Feel;

namespace DecisionSupport.Certificates.Facts;

/// <summary>Single values out of answers. Two answers that differ settle nothing.</summary>
internal static class Values
{
    public static bool IsDescribed(Answers answers, string part) =>
        answers.PartsOf(part).Any(given => given.Text == TextState.Visible);

    public static FeelValue Date(Answers answers, string part) =>
        Single(answers.PartsOf(part), given => DateText.Read(given.Value)) is { } date ? FeelValue.From(date) : FeelValue.Null;

    public static FeelValue YesNo(Answers answers, string part) =>
        Single(answers.PartsOf(part), given => YesNoText.Read(given.Value)) is { } yes ? FeelValue.From(yes) : FeelValue.Null;

    public static FeelValue Words(IEnumerable<string> words) => FeelValue.From(new FeelList(words.Select(word => FeelValue.From(word))));

    public static T? Single<T>(IEnumerable<Part> parts, Func<Part, T?> read)
        where T : struct =>
        parts.Select(part => part.HasElements ? null : read(part)).Distinct().ToArray() is [{ } only] ? only : null;
}
