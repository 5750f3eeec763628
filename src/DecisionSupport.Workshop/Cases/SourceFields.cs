using DecisionSupport.Feel;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Reads who said each fact, and when, from the case page's form.</summary>
internal static class SourceFields
{
    private static readonly LocalizedText WhoCannotBeUsed = new(
        $"Vem som sa det går inte att använda. Skriv en roll eller en handling, till exempel läkare, på högst {FactSource.MaxLength} tecken, och inget personnummer.",
        $"Who said it cannot be used. Write a role or a document, for example doctor, in at most {FactSource.MaxLength} characters, and no personal identity number.");

    private static readonly LocalizedText DayCannotBeUsed = new(
        "Dagen då det sades går inte att använda. Den får inte ligga efter dagen för ärendet.", "The day on which it was said cannot be used. It may not lie after the day of the case.");

    public static void Read(IFormCollection form, Vocabulary vocabulary, DateOnly asOf, FactSheet sheet)
    {
        foreach (var fact in vocabulary.Facts)
        {
            if (form[FieldNames.ToldBy + fact.Id].ToString().Trim() is { Length: > 0 } by)
            {
                var source = Source(fact, by, form[FieldNames.ToldOn + fact.Id].ToString(), asOf, sheet);
                var vouched = form[FieldNames.ToldOf + fact.Id].ToString();
                sheet.Say(fact, source is not null && vouched.StartsWith(Words(source), StringComparison.Ordinal) && vouched != Vouched(source, sheet.ValueOf(fact)) ? null : source);
            }
        }
    }

    /// <summary>What a source said of a fact, for the form to give back: where the fact is changed and the source is not, nobody has said the new value.</summary>
    public static string Vouched(FactSource source, FeelValue value) => Words(source) + value;

    private static string Words(FactSource source) => string.Create(CultureInfo.InvariantCulture, $"{source.By}|{source.On:yyyy-MM-dd}|");

    private static FactSource? Source(Fact fact, string by, string typedDay, DateOnly asOf, FactSheet sheet)
    {
        DateOnly? on = DateOnly.TryParseExact(typedDay, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if ((on is null && typedDay.Length > 0) || on > asOf)
        {
            sheet.Fail(fact, DayCannotBeUsed);
            on = null;
        }

        try
        {
            return new FactSource(by, on);
        }
        catch (ArgumentException)
        {
            sheet.Fail(fact, WhoCannotBeUsed);
            sheet.KeepTyped([KeyValuePair.Create(FieldNames.ToldBy + fact.Id, by)]);
            return null;
        }
    }
}
