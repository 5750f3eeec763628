using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of decisions. Keys may be added to a decision and what is in it, none goes and none changes its meaning: objects are open.</summary>
internal sealed class DecisionSchema(RuleBook ruleBook)
{
    // Left out where less is asked for.
    private static readonly string[] OfMoreDetail = ["text", "clientText", "possibleOutcomes", "findings", "missingFacts", "nextSteps", "notices", "whatWouldChange"];

    private readonly string[] _responsible = [.. ruleBook.Parties.Where(p => p.TakesSteps).Select(p => p.Id)];
    private readonly string[] _everybody = [.. ruleBook.Parties.OrderBy(p => !p.TakesSteps).Select(p => p.Id)];

    public JsonObject Write()
    {
        var decision = Whole();
        decision["if"] = new JsonObject { ["required"] = new JsonArray("detail") };
        decision["else"] = new JsonObject
        {
            ["required"] = new JsonArray("plan"),
            ["properties"] = new JsonObject { ["recommendations"] = new JsonObject { ["items"] = new JsonObject { ["required"] = new JsonArray([.. OfMoreDetail.Concat(ExpertKey()).Select(key => (JsonNode)key)]) } } },
        };
        return decision;
    }

    private JsonObject Whole() => Object(
        [
            ("decision", new JsonObject { ["const"] = 1, ["description"] = "The format's version." }),
            ("detail", Node.OneOf(["outcomes", "findings", "advice"], "How much is told; absent when all is.")),
            ("asOf", Node.Date("The day the case was looked at.")),
            ("reference", Node.Text("The host's own key, as the snapshot has it.")),
            ("ruleBook", RuleBook()),
            ("nextQuestion", NextQuestion()),
            ("recommendations", Node.List(Recommendation(), "One for each rule set that could be asked.")),
            ("plan", Plan()),
            ("upcoming", Node.List(ComingDay(), "The days of the next three years on which an answer changes by itself, though nothing new becomes known.")),
            ("notEvaluated", Node.List(Object([("ruleSet", Id("The rule set.")), ("code", Node.Text("A diagnostic code.")), ("reason", Node.Text("Why, and what to do."))], []), "Rule sets that could not be asked.")),
        ],
        ["detail", "reference", "nextQuestion", "plan", "upcoming"],
        "A decision: what each rule set concludes about a case, and why.");

    /// <summary>A decision of which facts were left out: only what tells no value is there.</summary>
    public JsonObject WriteRedacted()
    {
        var decision = Write();
        DropRequired(decision);
        return decision;
    }

    public static JsonObject RuleBook() => Object(
        [
            ("version", Node.Text("The version that the rule book gives itself; '+' and that of a folder laid over follow.")), ("sha256", Hash("The rule book’s SHA-256, a folder laid over it included.")),
            ("signedBy", Hash("The key that signed the rule book, by the SHA-256 of its public part; absent when no signature was asked for.")),
            ("over", Object([("version", Node.Text("The version that the folder gives itself.")), ("sha256", Hash("The SHA-256 of its files alone."))], [], "The folder laid over the rules; absent when there is none.")),
        ],
        ["signedBy", "over"]);

    public static JsonObject Hash(string description)
    {
        var hash = Node.Text(description);
        hash["pattern"] = "^[0-9a-f]{64}$";
        return hash;
    }

    private JsonObject Recommendation() => Object(
        [
            ("ruleSet", Id("The rule set.")),
            ("version", Node.Date("The day the version in force began to hold.")),
            ("outcome", Id("What the rule set concludes.")),
            ("outcomeKind", Node.OneOf(OutcomeKinds.Words, "Whether the outcome is a yes, a no or not yet known; absent when the rules do not say.")),
            ("level", Id("The outcome’s level; absent when it has none or while it is open.")),
            ("title", Node.Text("The outcome’s name.")),
            ("text", Node.Text("What it means, to somebody who works with the case.")),
            ("clientText", Node.Text("What it means, to the person concerned.")),
            ("possibleOutcomes", Node.List(Id(), "What can still come out instead.")),
            ("findings", Node.List(Finding())),
            ("inferences", Node.List(Object([("fact", Id("A fact that nobody told.")), ("value", new JsonObject { ["description"] = "Its value, as a snapshot has it." }), ("from", Id("The fact that it follows from.")), ("why", Node.Text("Why it follows."))], []), "What the findings go by though nobody told it; absent when there is nothing.")),
            ("timeline", Node.List(Stretch(), "The days that are looked at one by one, without gap or overlap; absent when there are none.")),
            ("missingFacts", Node.List(MissingFact(), "Unknown facts that can still change the outcome, the most decisive first.")),
            ("missingValues", Node.List(Object([("parameter", Id()), ("title", Node.Text())], []), "Values of law that are not decided for the day and that can still change the outcome; absent when there are none.")),
            ("nextSteps", Node.List(Step())),
            .. Questions(),
            ("notices", Node.List(Notice())),
            ("whyNot", Node.List(WhyNot(), "For each outcome that did not come out, the smallest sets of findings that keep it from coming out.")),
            ("whatWouldChange", Node.List(Object([("outcome", Id()), ("facts", Facts()), ("changeableBy", Node.List(Node.OneOf(_everybody), "Who can bring it about."))], ["changeableBy"]), "The smallest changes that lead elsewhere.")),
        ],
        ["outcomeKind", "level", "inferences", "timeline", "missingValues", "questionPlaces", "whyNot", .. OfMoreDetail, .. ExpertKey()]);

    private IEnumerable<string> ExpertKey() => ruleBook.Expert is { } expert ? [expert.Key] : [];

    private IEnumerable<(string, JsonObject)> Questions() => ruleBook.Expert is not { } expert ? [] :
    [
        (expert.Key, Node.List(Node.Text())),
        ("questionPlaces", Node.List(Object([("form", TextOrNull("The form.")), ("question", TextOrNull("The id of the question in the form’s electronic format.")), ("heading", TextOrNull("The heading on the printed form."))], []), $"Where the questions to the {expert.Id} stand, in their order; absent when no form has them.")),
    ];

    private static JsonObject NextQuestion() => new()
    {
        ["description"] = "The fact to ask for next; null when nothing more is asked.",
        ["anyOf"] = new JsonArray(Node.Text(), new JsonObject { ["type"] = "null" }),
    };

    private static JsonObject TextOrNull(string description) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(Node.Text(), new JsonObject { ["type"] = "null" }),
    };

    private static JsonObject WhyNot()
    {
        var blocker = Object(
            [("ruleSet", Id()), ("criterion", Id()), ("status", Status()), ("title", Node.Text()), ("readings", Node.List(Reading(), "What was read to come to it."))],
            ["criterion", "status", "title"]);
        return Object([("outcome", Id()), ("blockedBy", Node.List(Node.List(blocker)))], []);
    }

    private static JsonObject Reading() => Object(
        [
            ("status", Status()), ("facts", Facts()),
            ("bounds", Node.List(Object([("parameter", Id()), ("value", Node.Text()), ("from", Node.Date("The day the value began to hold.")), ("source", Node.Text())], []), "Values of law that the facts are held against.")),
            ("comparedWith", Node.List([], "What the rule itself names in the comparison.")),
        ],
        []);

    private static JsonObject Status() => Node.OneOf(["met", "not-met", "unknown"]);

    private static JsonObject Finding() => Object(
        [
            ("criterion", Id()), ("status", Status()), ("title", Node.Text()), ("text", Node.Text()), ("clientText", Node.Text()),
            ("facts", Facts()), ("told", Node.Map(Node.Text(), "Who told facts, and when, by their ids; absent where nobody says.")), ("sources", Node.List(Node.Text())), ("judgement", Node.Boolean("Whether it rests on an open norm that a person settles.")),
            ("failedComputations", Node.List(Node.Text(), "Parts of the rule that could not be computed though everything they read is known; absent when there are none.")),
        ],
        ["told", "failedComputations"]);

    private JsonObject MissingFact() => Object(
        [
            ("fact", Node.Text()), ("question", Node.Text()), ("askedOf", Node.OneOf(_everybody)),
            ("judgement", Node.Boolean()), ("decidesBetween", Node.List(Id(), "The outcomes that an answer decides between; one where only its level depends on it, none where the outcome does not.")),
            ("settles", Node.Number("How much an answer settles, from 0 to 1; 0 where it is asked for although the outcome does not depend on it.")),
        ],
        []);

    private JsonObject Step() => Object(
        [("step", Id()), ("responsible", Node.OneOf(_responsible)), ("text", Node.Text()), ("clientText", Node.Text()), ("sources", Node.List(Node.Text())), ("contact", Node.Text("How whoever does it is reached; absent where that is not told.")), ("measures", Measures())], ["contact", "measures"]);

    private static JsonObject Measures() => Node.List(
        Object([("measure", Id()), ("text", Node.Text("What it is called, and how it is reached.")), ("about", Node.Text("What it is."))], []),
        "What the place has to offer here; absent where that is not told.");

    private JsonObject Plan() => Object(
        [("now", Node.List(PlannedStep(), "At most three.")), ("then", Node.List(PlannedStep())), ("whenAnswersCome", Node.List(PlannedStep()))],
        [],
        "The steps of all recommendations as one: the same thing once, in the order in which they are taken.");

    private JsonObject PlannedStep() => Object(
        [
            ("step", Id()), ("responsible", Node.OneOf(_responsible)), ("text", Node.Text()), ("clientText", Node.Text()), ("why", Node.Text("Why, in one line.")),
            ("due", Object([("day", Node.Date("The last day, included.")), ("by", Node.OneOf(["law", "us"])), ("none", Node.Text("Why there is no day."))], ["day", "by", "none"])),
            ("ruleSets", Node.List(Id(), "Those that ask for it.")), ("opens", Node.List(Id(), "Steps that can be taken once it is done.")),
            ("contact", Node.Text("How the one who does it is reached.")), ("measures", Measures()), ("guide", Id("The guide that explains it.")), ("paper", Id("The paper that it hands on.")), ("sources", Node.List(Node.Text())),
        ],
        ["contact", "measures", "guide", "paper"]);

    private static JsonObject ComingDay()
    {
        var answer = new JsonObject
        {
            ["description"] = "What is answered; null when the rule set has no version in force.",
            ["anyOf"] = new JsonArray(Object([("version", Node.Date()), ("outcome", Id()), ("level", Id())], ["level"]), new JsonObject { ["type"] = "null" }),
        };
        var change = Object(
            [
                ("ruleSet", Id()), ("before", (JsonObject)answer.DeepClone()), ("after", answer),
                ("findings", Node.List(Object([("criterion", Id()), ("before", StatusOrNull()), ("after", StatusOrNull())], []), "Findings with another status; null where the criterion does not apply.")),
                ("newSteps", Node.List(Id())), ("endedSteps", Node.List(Id())), ("newNotices", Node.List(Id())), ("endedNotices", Node.List(Id())),
            ],
            []);
        return Object(
            [
                ("day", Node.Date("The first day on which it is otherwise.")), ("changes", Node.List(change)),
                ("stepsBefore", Node.List(Id(), "Steps towards an outcome to hope for that the rules no longer lead to from that day on.")),
            ],
            []);
    }

    private static JsonObject StatusOrNull() => new() { ["anyOf"] = new JsonArray(Status(), new JsonObject { ["type"] = "null" }) };

    private static JsonObject Notice() => Object(
        [("notice", Id()), ("kind", Node.OneOf(["warning", "information"])), ("text", Node.Text()), ("clientText", Node.Text()), ("sources", Node.List(Node.Text()))], []);

    private JsonObject Stretch() => Object(
        [
            ("from", Node.Date("The first day.")), ("to", Node.Date("The last day, itself included.")), ("status", Node.OneOf(["covered", "not-covered", "not-known"])),
            ("ground", Id("What covers the days, may cover them, or was claimed and does not; absent when nothing was.")), ("title", Node.Text("The ground’s name.")),
            ("reason", Node.Text("Why they are not covered, or what would tell.")), ("clientReason", Node.Text()), ("sources", Node.List(Node.Text())),
            ("asks", Node.List(Object([("fact", Node.Text("A fact, or a list of records, a dot and a field.")), ("question", Node.Text()), ("askedOf", Node.OneOf(_everybody))], []), "What would tell.")),
            ("coveredTo", Node.Date("The last day that is covered without a break; only of the last days, while the cover ends.")),
            ("keep", Node.Text("What keeps the cover unbroken after that day.")), ("clientKeep", Node.Text()),
        ],
        ["ground", "title", "reason", "clientReason", "coveredTo", "keep", "clientKeep"]);

    private static JsonObject Facts() => Node.Map(new JsonObject(), "Facts by id, with the values of a snapshot; null where unknown.");

    private static JsonObject Id(string? description = null) => Node.Text(description);

    /// <summary>An object with these keys, all but the optional ones always there, and room for more.</summary>
    private static JsonObject Object(IReadOnlyCollection<(string Key, JsonObject Schema)> properties, string[] optional, string? description = null)
    {
        var node = Node.Closed(properties, properties.Select(p => p.Key).Except(optional), description);
        node.Remove("additionalProperties");
        return node;
    }

    private static void DropRequired(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject keys:
                keys.Remove("required");
                foreach (var (_, value) in keys)
                {
                    DropRequired(value);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    DropRequired(item);
                }

                break;
        }
    }
}
