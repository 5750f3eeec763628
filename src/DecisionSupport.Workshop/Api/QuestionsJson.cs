using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DecisionSupport.Workshop.Api;

/// <summary>Which of the questions are told.</summary>
/// <param name="Skip">How many of the first are left out.</param>
/// <param name="Take">How many are told at most.</param>
internal sealed record QuestionPage(int Skip, int Take)
{
    public const int Usual = 10;
    public const int Most = 100;
}

/// <summary>The questions whose answer can still change something, the one that settles most first, as JSON.</summary>
internal static class QuestionsJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Decision decision, QuestionPage page, Language language, Stream output)
    {
        var questions = decision.Questions();
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("total", questions.Length);
        json.WriteNumber("skip", page.Skip);
        json.WriteStartArray("questions");
        foreach (var question in questions.Skip(page.Skip).Take(page.Take))
        {
            Write(question, language, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(InterviewQuestion question, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("fact", question.Fact.Id);
        json.WriteString("question", question.Fact.Question.In(language));
        json.WriteString("askedOf", question.Fact.AskedOf.Id);
        json.WriteBoolean("judgement", question.Fact.IsJudgement);
        json.WriteNumber("settles", question.Settles);
        json.WriteStartArray("reasons");
        foreach (var reason in question.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("ruleSet", reason.Recommendation.Version.RuleSet);
            json.WriteStartArray("decidesBetween");
            foreach (var outcome in reason.DecidesBetween)
            {
                json.WriteStringValue(outcome.Id);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
