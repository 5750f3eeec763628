using System.Text.Json;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Serialization;

/// <summary>How much of a decision each depth writes.</summary>
public sealed class DetailTests
{
    private static readonly SharedValue<Decision> Decided = new(() => GoodRules.RuleBook.Evaluate(Ask.Snapshot(GoodRules.RuleBook, ("work.reductionPercent", FeelValue.From(60m)))));

    [Theory]
    [InlineData(DecisionDetail.Outcomes, "decision detail asOf ruleBook recommendations notEvaluated", "ruleSet version outcome outcomeKind title")]
    [InlineData(DecisionDetail.Findings, "decision detail asOf ruleBook recommendations notEvaluated", "ruleSet version outcome outcomeKind title findings")]
    [InlineData(DecisionDetail.Advice, "decision detail asOf ruleBook recommendations plan notEvaluated", "ruleSet version outcome outcomeKind title text clientText findings nextSteps questionsToDoctor questionPlaces notices")]
    public void Each_depth_has_all_of_the_one_before(DecisionDetail detail, string ofDecision, string ofRecommendation)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            new DecisionJsonConverter(Language.English, detail).Write(writer, Decided.Value, JsonSerializerOptions.Default);
        }

        using var json = JsonDocument.Parse(buffer.ToArray());
        var recommendation = json.RootElement.GetProperty("recommendations").EnumerateArray().Single(r => r.GetProperty("ruleSet").GetString() == "aid");

        Keys(json.RootElement).ShouldBe(ofDecision);
        Keys(recommendation).ShouldBe(ofRecommendation);
        json.RootElement.GetProperty("detail").GetString().ShouldBe(detail.ToString().ToLowerInvariant());
    }

    private static string Keys(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(p => p.Name));
}
