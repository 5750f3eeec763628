using System.Text.Encodings.Web;
using System.Text.Json;
using DecisionSupport.RuleSets;
using DecisionSupport.Texts;

namespace DecisionSupport.Rendering;

/// <summary>Decisions as JSON, for systems. The same decision gives the same bytes on any machine. Thread-safe.</summary>
public static class DecisionJson
{
    // Swedish letters are written as they are; what HTML could misread stays escaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>Writes a decision as UTF-8 with a final line feed.</summary>
    public static void Write(Decision decision, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(decision, language, json);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a decision as one JSON object.</summary>
    public static void Write(Decision decision, Language language, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteNumber("decision", 1);
        json.WriteString("asOf", Day(decision.Snapshot.AsOf));
        if (decision.Snapshot.Reference is { } reference)
        {
            json.WriteString("reference", reference);
        }

        json.WriteRuleBook(decision.RuleBook);
        json.WriteString("nextQuestion", decision.NextQuestion()?.Id);
        json.WriteArray("recommendations", decision.Recommendations, r => WriteRecommendation(r, language, json));
        PlanJson.Write(decision.Plan, language, json);
        json.WriteArray("notEvaluated", decision.NotEvaluated, n => WriteNotEvaluated(n, json));
        json.WriteEndObject();
    }

    private static void WriteRecommendation(Recommendation recommendation, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleSet", recommendation.Version.RuleSet);
        json.WriteString("version", Day(recommendation.Version.From));
        json.WriteString("outcome", recommendation.Outcome.Id);
        if (recommendation.Level is { } level)
        {
            json.WriteString("level", level.Id);
        }

        json.WriteString("title", recommendation.Outcome.Title.In(language));
        json.WriteString("text", recommendation.Text(Audience.Officer, language));
        json.WriteString("clientText", recommendation.Text(Audience.Client, language));
        json.WriteArray("possibleOutcomes", recommendation.PossibleOutcomes(), o => json.WriteStringValue(o.Id));
        json.WriteArray("findings", recommendation.Findings, f => WriteFinding(f, language, json));
        if (recommendation.Timeline is { Stretches.IsEmpty: false } timeline)
        {
            json.WriteArray("timeline", timeline.Stretches, s => TimelineJson.Write(s, language, json));
        }

        json.WriteArray("missingFacts", recommendation.MissingFacts(), m => WriteMissing(m, language, json));
        var missingValues = recommendation.MissingValues();
        if (!missingValues.IsEmpty)
        {
            json.WriteArray("missingValues", missingValues, v => WriteMissingValue(v, language, json));
        }

        json.WriteArray("nextSteps", recommendation.NextSteps, s => WriteStep(s, language, json));
        if (recommendation.Decision.RuleBook.Expert is { } expert)
        {
            json.WriteArray(expert.Key, recommendation.QuestionsToExpert, q => json.WriteStringValue(q.Text(language)));
        }

        if (recommendation.QuestionsToExpert.Any(q => q.Form is not null))
        {
            json.WriteArray("questionPlaces", recommendation.QuestionsToExpert, q => WritePlace(q, language, json));
        }

        json.WriteArray("notices", recommendation.Notices, n => WriteNotice(n, language, json));
        json.WriteArray("whyNot", recommendation.WhyNot(), w => WhyNotJson.Write(w, language, json));
        json.WriteArray("whatWouldChange", recommendation.WhatWouldChange(), c => WriteChange(c, json));
        json.WriteEndObject();
    }

    private static void WriteFinding(Finding finding, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("criterion", finding.Criterion.Id);
        json.WriteString("status", finding.Status.Word());
        json.WriteString("title", finding.Criterion.Title.In(language));
        json.WriteString("text", finding.Text(Audience.Officer, language));
        json.WriteString("clientText", finding.Text(Audience.Client, language));
        json.WriteFacts(finding.Facts);
        json.WriteArray("sources", finding.Criterion.Sources, json.WriteStringValue);
        json.WriteBoolean("judgement", finding.IsJudgement);
        if (finding.FailedComputations() is { IsEmpty: false } failed)
        {
            json.WriteArray("failedComputations", failed, json.WriteStringValue);
        }

        json.WriteEndObject();
    }

    private static void WriteMissing(MissingFact missing, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("fact", missing.Fact.Id);
        json.WriteString("question", missing.Fact.Question.In(language));
        json.WriteString("askedOf", missing.Fact.AskedOf.Id);
        json.WriteBoolean("judgement", missing.Fact.IsJudgement);
        json.WriteArray("decidesBetween", missing.DecidesBetween, o => json.WriteStringValue(o.Id));
        json.WriteNumber("settles", missing.Settles);
        json.WriteEndObject();
    }

    private static void WriteMissingValue(Parameter value, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("parameter", value.Id);
        json.WriteString("title", value.Title.In(language));
        json.WriteEndObject();
    }

    // In the order of the questions: machines find the question in the electronic format, people by the heading.
    private static void WritePlace(QuestionToExpert question, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("form", question.Form);
        json.WriteString("question", question.Number);
        json.WriteString("heading", question.Heading?.In(language));
        json.WriteEndObject();
    }

    private static void WriteStep(NextStep step, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("step", step.Id);
        json.WriteString("responsible", step.Responsible.Id);
        json.WriteString("text", step.Text(Audience.Officer, language));
        json.WriteString("clientText", step.Text(Audience.Client, language));
        json.WriteArray("sources", step.Sources, json.WriteStringValue);
        if (step.Contact is { } contact)
        {
            json.WriteString("contact", contact.Text(language));
        }

        MeasuresJson.Write(step.Measures, language, json);

        json.WriteEndObject();
    }

    private static void WriteNotice(Notice notice, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("notice", notice.Id);
        json.WriteString("kind", notice.IsWarning ? "warning" : "information");
        json.WriteString("text", notice.Text(Audience.Officer, language));
        json.WriteString("clientText", notice.Text(Audience.Client, language));
        json.WriteArray("sources", notice.Sources, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteChange(Change change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("outcome", change.Outcome.Id);
        json.WriteFacts(change.Facts);
        json.WriteArray("changeableBy", change.Facts.SelectMany(f => f.Fact.ChangeableBy).Distinct().OrderBy(p => p.Rank), party => json.WriteStringValue(party.Id));
        json.WriteEndObject();
    }

    private static void WriteNotEvaluated(NotEvaluated problem, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleSet", problem.RuleSet);
        json.WriteString("code", problem.Code);
        json.WriteString("reason", problem.Reason);
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.Iso();
}
