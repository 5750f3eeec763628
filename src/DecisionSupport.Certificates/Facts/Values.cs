using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Facts;

/// <summary>Single values out of answers. Two answers that differ settle nothing.</summary>
internal static class Values
{
    public static bool IsDescribed(Answers answers, string part) =>
        answers.PartsOf(part).Any(given => given.Text == TextState.Visible);

    public static CertificateFact.Date? Date(Answers answers, string part) =>
        Single(answers.PartsOf(part), given => DateText.Read(given.Value)) is { } date ? new(date) : null;

    public static CertificateFact.Flag? YesNo(Answers answers, string part) =>
        Single(answers.PartsOf(part), given => YesNoText.Read(given.Value)) is { } yes ? new(yes) : null;

    public static T? Single<T>(IEnumerable<Part> parts, Func<Part, T?> read)
        where T : struct =>
        parts.Select(part => part.HasElements ? null : read(part)).Distinct().ToArray() is [{ } only] ? only : null;
}
