using DecisionSupport.Certificates.Forms;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Input.Json;

/// <summary>Question 1: a date property for each kind of basis, and what "other" is.</summary>
internal sealed class JsonBasis(JsonSource source, FormRules form)
{
    public IEnumerable<Answer> Read()
    {
        var codes = form.FindPart("1.1")!.Codes!;
        var answers = new List<Answer>();
        foreach (var (property, code) in JsonProperties.Bases.Where(basis => codes.Has(basis.Code)))
        {
            if (JsonParts.Date("1.2", source.Take(property)) is { } date)
            {
                var kind = new Part("1.1") { HasElements = true, Codes = [CodedValue.Of(code, codes.System)] };
                answers.Add(new Answer("1", [answers.Count + 1], [kind, date]));
            }
        }

        if (JsonParts.Text("1.3", source.Take("annatGrundForMUBeskrivning")) is { } description)
        {
            Describe(answers, description);
        }

        return answers;
    }

    // "Other" comes last. Without it the description belongs nowhere; put by another basis, it is found to be out of place.
    private static void Describe(List<Answer> answers, Part description)
    {
        if (answers.Count == 0)
        {
            answers.Add(new Answer("1", [1], [description]));
        }
        else
        {
            answers[^1] = answers[^1] with { Parts = answers[^1].Parts.Add(description) };
        }
    }
}
