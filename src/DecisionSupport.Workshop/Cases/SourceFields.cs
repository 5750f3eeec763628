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
                sheet.Say(fact, Source(fact, by, form[FieldNames.ToldOn + fact.Id].ToString(), asOf, sheet));
            }
        }
    }

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
