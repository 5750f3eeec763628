using System.Text.Json;
using DecisionSupport.Certificates.Forms;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input.Json;

/// <summary>Turns the properties of the JSON into the answers that the same certificate has as XML.</summary>
internal sealed class JsonAnswers(JsonSource source, FormRules form)
{
    private readonly List<Answer> _answers = [];

    public Answers Read()
    {
        foreach (var (property, question) in JsonProperties.Texts.Where(row => Asks(row.Question)))
        {
            Add(question, JsonParts.Text($"{question}.1", source.Take(property)));
        }

        foreach (var (yesNo, question, text) in JsonProperties.YesNos.Where(row => Asks(row.Question)))
        {
            Add(
                question,
                JsonParts.YesNo($"{question}.1", source.Take(yesNo)),
                text is null ? null : JsonParts.Text($"{question}.2", source.Take(text)));
        }

        foreach (var (property, question) in JsonProperties.CodeRows.Where(row => Asks(row.Question)))
        {
            AddRows(property, question, row => [JsonParts.Code($"{question}.1", row.Child("typ"), SystemOf($"{question}.1"))]);
        }

        _answers.AddRange(new JsonBasis(source, form).Read());
        ReadOtherQuestions();
        ReadExtraQuestions();
        return new Answers([.. _answers]);
    }

    private void ReadOtherQuestions()
    {
        if (Asks("2"))
        {
            Add("2", JsonParts.Date("2.1", source.Take("kannedomOmPatient")));
        }

        if (Asks("4"))
        {
            AddRows("underlag", "4", row =>
            [
                JsonParts.Code("4.1", row.Child("typ"), SystemOf("4.1")),
                JsonParts.Date("4.2", row.Child("datum")),
                JsonParts.Text("4.3", row.Child("hamtasFran")),
            ]);
        }

        Add("6", JsonDiagnoses.Read(source.Take("diagnoser")));
        Add("25", OtherInformation());
        if (form.Type == CertificateType.Lisjp)
        {
            ReadSickLeave();
        }
    }

    private void ReadSickLeave()
    {
        AddRows("sjukskrivningar", "32", row =>
        [
            JsonParts.Code("32.1", row.Child("sjukskrivningsgrad"), SystemOf("32.1")),
            JsonParts.Period("32.2", row.Child("period")),
        ]);
        var prognosis = source.Take("prognos");
        Add(
            "39",
            JsonParts.Code("39.1", prognosis.Child("typ"), SystemOf("39.1")),
            JsonParts.Code("39.3", prognosis.Child("dagarTillArbete"), SystemOf("39.3")));

        // Picked ICF categories become text in the certificate.
        AddCategories("funktionsKategorier", "35");
        AddCategories("aktivitetsKategorier", "17");
    }

    private void AddCategories(string property, string question)
    {
        var categories = source.Take(property);
        if (categories.ValueKind == JsonValueKind.Array && categories.GetArrayLength() > 0 && _answers.All(answer => answer.Id != question))
        {
            Add(question, new Part($"{question}.1") { Text = TextState.Visible });
        }
    }

    // The reason has a property of its own, but in the certificate it is the first line of "other information".
    private Part? OtherInformation()
    {
        var written = JsonParts.Text(NoExaminationReason.Part, source.Take("ovrigt"));
        var reason = JsonParts.Text(NoExaminationReason.Part, source.Take("motiveringTillInteBaseratPaUndersokning"));
        return reason is { Text: TextState.Visible, HasElements: false }
            ? reason with { GivesReasonForNoExamination = true }
            : written;
    }

    private void ReadExtraQuestions()
    {
        foreach (var row in source.TakeRows("tillaggsfragor"))
        {
            var id = ShortText.Keep(row.Child("id").Text());
            Add(id, JsonParts.Text($"{id}.1", row.Child("svar")));
        }
    }

    private void AddRows(string property, string question, Func<JsonElement, Part?[]> read)
    {
        var instance = 0;
        foreach (var row in source.TakeRows(property))
        {
            instance++;
            Add(new Answer(question, [instance], [.. read(row).OfType<Part>()]));
        }
    }

    private void Add(string question, params Part?[] parts) => Add(new Answer(question, [], [.. parts.OfType<Part>()]));

    private void Add(Answer answer)
    {
        if (_answers.Count >= ReadingLimits.Answers)
        {
            throw new Rejection(ErrorTexts.TooManyAnswers);
        }

        if (answer.Parts.Length > 0)
        {
            _answers.Add(answer);
        }
    }

    private bool Asks(string question) => form.Find(question) is not null;

    private string SystemOf(string part) => form.FindPart(part)?.Codes?.System ?? "";
}
