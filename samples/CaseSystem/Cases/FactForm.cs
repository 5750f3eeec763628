using System.Globalization;
using DecisionSupport.Feel;
using Microsoft.AspNetCore.Http;

namespace CaseSystem.Cases;

/// <summary>Answers of a form → facts. What is left empty stays as it is.</summary>
internal static class FactForm
{
    public const string Yes = "ja";
    public const string No = "nej";

    /// <summary>Whether a form here can ask for it. Lists come with certificates and from other systems.</summary>
    public static bool CanAsk(Fact fact) => fact.Type is BooleanFactType or NumberFactType or DateFactType or EnumFactType;

    /// <summary>The case with the answers, or what is wrong with one of them, in Swedish.</summary>
    public static (CaseSnapshot? Snapshot, string? Problem) Add(IFormCollection form, CaseSnapshot snapshot)
    {
        foreach (var (id, answers) in form)
        {
            if (snapshot.Vocabulary.Find(id) is not { } fact || !CanAsk(fact) || string.IsNullOrWhiteSpace(answers))
            {
                continue;
            }

            if (Value(fact, answers.ToString().Trim()) is not { IsNull: false } value)
            {
                return (null, $"”{fact.Label.Swedish}” gick inte att läsa. Gå tillbaka och skriv på ett annat sätt.");
            }

            try
            {
                snapshot = snapshot.With(id, value);
            }
            catch (ArgumentException)
            {
                return (null, $"”{fact.Label.Swedish}” kan inte vara så. Gå tillbaka och se efter, kanske är det ett skrivfel.");
            }
        }

        return (snapshot, null);
    }

    private static FeelValue Value(Fact fact, string answer) => fact.Type switch
    {
        BooleanFactType => answer switch { Yes => FeelValue.True, No => FeelValue.False, _ => FeelValue.Null },
        NumberFactType => decimal.TryParse(answer.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? FeelValue.From(number) : FeelValue.Null,
        DateFactType => DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? FeelValue.From(day) : FeelValue.Null,
        EnumFactType words => words.Values.Any(w => w.Id == answer) ? FeelValue.From(answer) : FeelValue.Null,
        _ => FeelValue.Null,
    };
}
