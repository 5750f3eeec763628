using System.Globalization;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>What has a largest size in rule files: the last that is taken, and what is told of one more.</summary>
public sealed class BorderTests
{
    private const string Aid = "ruleSet: aid\namends: 2011-01-01\ninForce: { from: 2017-01-01 }\nchanges: { sv: Prov., en: A trial. }\n";
    private const string Step = "steps:\n  - id: send-application\n    plan: { due: { within: # } }\n";

    // A mark stands for the number, or for a text as long as it; 17 letters of the guide stand elsewhere.
    [Theory]
    [InlineData("rule-book.yaml", "+usualTimes: { client: # }\n", 3660, "The usual time of 'client' is a whole number of days, from 0 to 3660.")]
    [InlineData("rule-book.yaml", "+usualTimes: { client: -# }\n", 0, "The usual time of 'client' is a whole number of days, from 0 to 3660.")]
    [InlineData("guides/long.yaml", "guide: long\nfor: client\ntitle: { sv: Rätt, en: Rights }\nparts: [{ heading: { sv: Ett, en: One }, text: { sv: £, en: a } }]\nsources: [AID 1:1]\nchecked: 2026-11-22\n", 2393, "The guide 'long' has 2401 characters; 2400 fit on one page. Say less, or make two of it.")]
    [InlineData("guides/long.yaml", "guide: long\nfor: client\ntitle: { sv: Rätt, en: Rights }\nparts: [{ heading: { sv: Ett, en: One }, points: [{ sv: a, en: £ }] }]\nsources: [AID 1:1]\nchecked: 2026-11-22\n", 2391, "The guide 'long' has 2401 characters; 2400 fit on one page. Say less, or make two of it.")]
    [InlineData("measures.yaml", "measures:\n  - { id: coach, title: { sv: a, en: a }, text: { sv: £, en: a }, steps: [ask-doctor] }\n", 200, "The 'text' of the measure 'coach' has 201 characters; at most 200 leave room for the rest of the page. Say less.")]
    [InlineData("measures.yaml", "measures:\n  - { id: coach, title: { sv: a, en: a }, text: { sv: a, en: £ }, steps: [ask-doctor] }\n", 200, "The 'text' of the measure 'coach' has 201 characters; at most 200 leave room for the rest of the page. Say less.")]
    [InlineData("papers/plan.yaml", "paper: plan\nfor: officer\ncalled: { sv: a, en: a }\nready: questions > 0\ntitle: { sv: a, en: a }\nparts: [{ heading: { sv: a, en: a }, items: [{ list: steps, most: # }] }]\nfooter: { sv: a, en: a }\nsources: [AID 1:1]\nchecked: 2026-11-22\n", 30, "'most' is a whole number from 1 to 30.")]
    [InlineData("papers/plan.yaml", "paper: plan\nfor: officer\ncalled: { sv: a, en: a }\nready: questions > 0\ntitle: { sv: a, en: a }\nparts: [{ heading: { sv: a, en: a }, items: [{ sv: a, en: a, asks: # }] }]\nfooter: { sv: a, en: a }\nsources: [AID 1:1]\nchecked: 2026-11-22\n", 5, "'asks' is a whole number from 1 to 5.")]
    [InlineData("aid/2017-01-01.yaml", Aid + Step, 3660, "'within' is a whole number of days, from 0 to 3660.")]
    public void The_last_is_taken_and_one_more_is_told(string path, string text, int last, string told)
    {
        Told(path, text, last).ShouldBeEmpty();
        Told(path, text, last + 1).ShouldBe(told);
    }

    [Theory]
    [InlineData("3660.5")]
    [InlineData("0.5")]
    public void A_usual_time_is_whole(string days) => Errors(("rule-book.yaml", GoodRules.Text("rule-book.yaml") + $"usualTimes: {{ client: {days} }}\n")).ShouldBe("The usual time of 'client' is a whole number of days, from 0 to 3660.");

    private static string Told(string path, string text, int size)
    {
        var sized = text.Replace("#", size.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("£", new string('b', size), StringComparison.Ordinal);
        return Errors((path, sized[0] == '+' ? GoodRules.Text(path) + sized[1..] : sized));
    }

    private static string Errors(params (string Path, string Text)[] files) => string.Join(" / ", GoodRules.With(files).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message));
}
