using System.Text.Json;
using DecisionSupport.Serialization;

namespace DecisionSupport.Rendering;

/// <summary>Decisions as JSON with all that analysis says of them. Thread-safe.</summary>
internal sealed class WholeDecisionWriter(Language language) : DecisionWriter(language, DecisionDetail.Everything)
{
    private readonly Language _language = language;

    protected override void WriteNextQuestion(Decision decision, Utf8JsonWriter json) => json.WriteString("nextQuestion", decision.NextQuestion()?.Id);

    protected override void WritePossibleOutcomes(Recommendation recommendation, Utf8JsonWriter json) =>
        json.WriteArray("possibleOutcomes", recommendation.PossibleOutcomes(), o => json.WriteStringValue(o.Id));

    protected override void WriteMissing(Recommendation recommendation, Utf8JsonWriter json)
    {
        json.WriteArray("missingFacts", recommendation.MissingFacts(), m => Write(m, json));
        var missingValues = recommendation.MissingValues();
        if (!missingValues.IsEmpty)
        {
            json.WriteArray("missingValues", missingValues, v => Write(v, json));
        }
    }

    protected override void WriteChanges(Recommendation recommendation, Utf8JsonWriter json)
    {
        json.WriteArray("whyNot", recommendation.WhyNot(), w => WhyNotJson.Write(w, _language, json));
        json.WriteArray("whatWouldChange", recommendation.WhatWouldChange(), c => Write(c, json));
    }

    protected override void WriteComing(Decision decision, Utf8JsonWriter json) => UpcomingJson.WriteDays("upcoming", decision.Upcoming(), json);

    private void Write(MissingFact missing, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("fact", missing.Fact.Id);
        json.WriteString("question", missing.Fact.Question.In(_language));
        json.WriteString("askedOf", missing.Fact.AskedOf.Id);
        json.WriteBoolean("judgement", missing.Fact.IsJudgement);
        json.WriteArray("decidesBetween", missing.DecidesBetween, o => json.WriteStringValue(o.Id));
        json.WriteNumber("settles", missing.Settles);
        json.WriteEndObject();
    }

    private void Write(Parameter value, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("parameter", value.Id);
        json.WriteString("title", value.Title.In(_language));
        json.WriteEndObject();
    }

    private static void Write(Change change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("outcome", change.Outcome.Id);
        json.WriteFacts(change.Facts);
        json.WriteArray("changeableBy", change.Facts.SelectMany(f => f.Fact.ChangeableBy).Distinct().OrderBy(p => p.Rank), party => json.WriteStringValue(party.Id));
        json.WriteEndObject();
    }
}
