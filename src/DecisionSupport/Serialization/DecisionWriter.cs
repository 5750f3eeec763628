using System.Text.Json;

namespace DecisionSupport.Serialization;

/// <summary>Decisions as JSON objects. What takes an analysis is written by who derives from it: the library knows none. Thread-safe.</summary>
/// <param name="language">The language of the texts.</param>
/// <param name="detail">How much is written.</param>
internal class DecisionWriter(Language language, DecisionDetail detail)
{
    /// <summary>The depths that are told by a word. All of it is what is written unless somebody asks for less, and says nothing of itself.</summary>
    public static string? WordOf(DecisionDetail detail) => detail switch
    {
        DecisionDetail.Outcomes => "outcomes",
        DecisionDetail.Findings => "findings",
        DecisionDetail.Advice => "advice",
        _ => null,
    };

    public void Write(Decision decision, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("decision", 1);
        if (WordOf(detail) is { } word)
        {
            json.WriteString("detail", word);
        }

        json.WriteString("asOf", decision.Snapshot.AsOf.Iso());
        if (decision.Snapshot.Reference is { } reference)
        {
            json.WriteString("reference", reference);
        }

        json.WritePropertyName("ruleBook");
        WriteRuleBook(decision.RuleBook, json);
        WriteNextQuestion(decision, json);
        json.WriteArray("recommendations", decision.Recommendations, r => WriteRecommendation(r, json));
        if (detail >= DecisionDetail.Advice)
        {
            PlanJson.Write(decision.Plan, language, json);
        }

        WriteComing(decision, json);
        json.WriteArray("notEvaluated", decision.NotEvaluated, n => Write(n, json));
        json.WriteEndObject();
    }

    /// <summary>Writes which rules answered.</summary>
    protected virtual void WriteRuleBook(RuleBook ruleBook, Utf8JsonWriter json) => json.WriteRuleBookValue(ruleBook);

    /// <summary>Writes what is asked next.</summary>
    protected virtual void WriteNextQuestion(Decision decision, Utf8JsonWriter json)
    {
    }

    /// <summary>Writes what can still come out.</summary>
    protected virtual void WritePossibleOutcomes(Recommendation recommendation, Utf8JsonWriter json)
    {
    }

    /// <summary>Writes the facts and values that are missing.</summary>
    protected virtual void WriteMissing(Recommendation recommendation, Utf8JsonWriter json)
    {
    }

    /// <summary>Writes what blocks other outcomes, and what would change this one.</summary>
    protected virtual void WriteChanges(Recommendation recommendation, Utf8JsonWriter json)
    {
    }

    /// <summary>Writes on which days the answer changes by itself.</summary>
    protected virtual void WriteComing(Decision decision, Utf8JsonWriter json)
    {
    }

    /// <summary>Writes what a rule set came to.</summary>
    protected virtual void WriteRecommendation(Recommendation recommendation, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleSet", recommendation.Version.RuleSet);
        json.WriteString("version", recommendation.Version.From.Iso());
        json.WriteString("outcome", recommendation.Outcome.Id);
        if (recommendation.Outcome.Kind is { } kind)
        {
            json.WriteString("outcomeKind", kind.Word());
        }

        if (recommendation.Level is { } level)
        {
            json.WriteString("level", level.Id);
        }

        json.WriteString("title", recommendation.Outcome.Title.In(language));
        if (detail >= DecisionDetail.Advice)
        {
            json.WriteString("text", recommendation.Text(Audience.Officer, language));
            json.WriteString("clientText", recommendation.Text(Audience.Client, language));
        }

        WritePossibleOutcomes(recommendation, json);
        if (detail >= DecisionDetail.Findings)
        {
            json.WriteArray("findings", recommendation.Findings, f => FindingJson.Write(f, language, json));
            if (recommendation.Inferences is { IsEmpty: false } inferences)
            {
                json.WriteArray("inferences", inferences, i => FindingJson.Write(i, language, json));
            }
        }

        if (detail >= DecisionDetail.Advice)
        {
            WriteAdvice(recommendation, json);
        }

        WriteChanges(recommendation, json);
        json.WriteEndObject();
    }

    private void WriteAdvice(Recommendation recommendation, Utf8JsonWriter json)
    {
        if (recommendation.Timeline is { Stretches.IsEmpty: false } timeline)
        {
            json.WriteArray("timeline", timeline.Stretches, s => TimelineJson.Write(s, language, json));
        }

        WriteMissing(recommendation, json);
        json.WriteArray("nextSteps", recommendation.NextSteps, s => AdviceJson.Write(s, language, json));
        if (recommendation.Decision.RuleBook.Expert is { } expert)
        {
            json.WriteArray(expert.Key, recommendation.QuestionsToExpert, q => json.WriteStringValue(q.Text(language)));
        }

        if (recommendation.QuestionsToExpert.Any(q => q.Form is not null))
        {
            json.WriteArray("questionPlaces", recommendation.QuestionsToExpert, q => AdviceJson.WritePlace(q, language, json));
        }

        json.WriteArray("notices", recommendation.Notices, n => AdviceJson.Write(n, language, json));
    }

    private static void Write(NotEvaluated problem, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleSet", problem.RuleSet);
        json.WriteString("code", problem.Code);
        json.WriteString("reason", problem.Reason);
        json.WriteEndObject();
    }
}
