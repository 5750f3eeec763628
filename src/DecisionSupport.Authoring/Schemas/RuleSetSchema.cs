using System.Text.Json.Nodes;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of versions of rule sets.</summary>
internal static class RuleSetSchema
{
    public static JsonObject Write(RuleBook ruleBook)
    {
        return Node.Closed(
            [
                ("ruleSet", Node.Text("The rule set's id; the folder has the same name.")),
                ("title", Node.Localized("The rule set's name.")),
                ("amends", Node.Date("The version that this one changes, by its first day.")),
                ("inForce", Node.Closed([("from", Node.Date("First day.")), ("to", Node.Date("Last day, itself included."))], ["from"], "When the version is in force.")),
                ("changes", Node.Localized("Why this version exists.")),
                ("uses", Node.List(Node.Ref("ruleSet"), "Rule sets whose criteria and outcome this one reads.")),
                ("asksForAll", Node.Boolean("What open criteria need is always asked for.")),
                ("doubts", Node.List(Node.Localized(), "What the sources leave open.")),
                ("definitions", Node.Map(Node.Ref("condition", "FEEL"), "Named values; each may use those above it.")),
                ("timeline", Timeline()),
                ("grounds", Node.List(Ground(), "What may cover days of the timeline; the first that does is told.")),
                ("criteria", Node.List(Criterion(ruleBook), "Conditions, told in this order.")),
                ("outcomes", Node.List(Outcome(), "The first whose condition holds; the last has 'otherwise'.")),
                ("steps", Node.List(Step(ruleBook, [("when", Node.Ref("condition", "FEEL; may name outcome."))]), "Next steps that belong to no criterion.")),
                ("notices", Node.List(Notice(), "Worth saying, deciding nothing.")),
                ("repeals", Node.List(Node.Text("criteria.id, definitions.name, grounds.id, steps.id or notices.id"), "In an amendment: what ends.")),
            ],
            ["ruleSet", "inForce", "changes"],
            "A version of a rule set.")
            .WithDefinitions(
                ("source", Node.OneOf(RuleWords.Sources(ruleBook))),
                ("ruleSet", Node.OneOf(RuleWords.RuleSets(ruleBook))),
                ("condition", Node.Expression(RuleWords.InExpressions(ruleBook))),
                ("question", Node.Expression(RuleWords.InOutcomes(ruleBook).Concat(RuleWords.InExpressions(ruleBook)))));
    }

    private static JsonObject Timeline() => Node.Closed(
        [
            ("title", Node.Localized("What the days are about.")),
            ("from", Node.Ref("condition", "FEEL: the first day.")), ("to", Node.Ref("condition", "FEEL: the last day, itself included.")),
            ("uncovered", Texts("Said of days that no ground covers.")), ("open", Texts("Said of days of which it is not known.")), ("keep", Texts("Said of the last day covered so far.")),
        ],
        ["title", "from", "to", "uncovered", "open"],
        "Days that are looked at one by one; timeline.covered says whether every day is.");

    private static JsonObject Ground() => Node.Closed(
        [
            ("id", Node.Text("Unique in the rule set.")), ("after", Node.Text("In an amendment: the ground that this one comes after.")),
            ("title", Node.Localized("The ground's name.")),
            ("each", Node.Text("A list of periods that are tried one by one, each as period.from, period.to and so on.")),
            ("when", Node.Ref("condition", "FEEL, three-valued: whether it covers anything.")),
            ("days", Node.Ref("condition", "FEEL: the days it covers, one period or a list; left out, the period itself.")),
            ("atMost", Node.Ref("condition", "FEEL: what it may cover while something is not known.")),
            ("sources", Node.List(Node.Ref("source"), "What the ground rests on.")),
            ("open", Texts("Said of days that it may cover.")), ("beyond", Texts("Said of days of the period that it does not cover.")), ("keep", Texts("Said of the last day that it covers.")),
        ],
        ["id"]);

    private static JsonObject Texts(string description) =>
        Node.Closed([("officer", Node.Localized("To somebody who works with the case.")), ("client", Node.Localized("To the person concerned, in plain language."))], ["officer", "client"], description);

    private static JsonObject Criterion(RuleBook ruleBook) => Node.Closed(
        [
            ("id", Node.Text("Unique in the rule set, kept from version to version.")),
            ("after", Node.Text("In an amendment: the criterion that this one comes after.")),
            ("title", Node.Localized("The criterion's name.")),
            ("test", Node.Ref("condition", "FEEL, three-valued: a leaf is decided when every fact it reads is known.")),
            ("choosesWay", Node.Boolean("It only chooses between ways: not met is told as “does not apply here”.")),
            ("applies", Node.Ref("condition", "FEEL; where it is false the criterion is left out.")),
            ("sources", Node.List(Node.Ref("source"), "What the criterion rests on.")),
            ("officer", StatusTexts("To somebody who works with the case.")),
            ("client", StatusTexts("To the person concerned, in plain language.")),
            ("steps", Node.List(Step(ruleBook, [("on", OnStatuses("The statuses in which it is to be taken."))]), "Who does what when the criterion has a status.")),
            .. Questions(ruleBook),
        ],
        ["id"]);

    private static JsonObject Outcome() => Node.Closed(
        [
            ("id", Node.Text("What results and cases name it by.")),
            ("when", Node.Ref("question", "FEEL with shown(…), fails(…), open(…); or otherwise.")),
            ("goal", Node.Boolean("Worth reaching: the smallest changes that lead here are told.")),
            ("kind", Node.OneOf(OutcomeKinds.Words, "Whether it is a yes, a no or not yet known, for pages and statistics; a goal is a yes.")),
            ("despite", Node.List(Despite(), "Of a goal: what may be open though it comes out.")),
            ("title", Node.Localized("The outcome's name.")),
            ("officer", Node.Localized("To somebody who works with the case.")),
            ("client", Node.Localized("To the person concerned, in plain language.")),
            ("remedies", OnStatuses("The criteria's steps and questions that follow along.")),
            ("brings", Node.List(Node.Ref("ruleSet"), "Rule sets whose steps and questions follow along.")),
            ("levels", Node.List(Level(), "The first that holds; none while an earlier one is open.")),
            ("thoughKnown", Node.List(KnownDoubt(), "Doubts of the law that leave the case open although every fact is known.")),
        ],
        ["id"]);

    private static JsonObject Despite() => Node.Closed(
        [("open", Node.Text("A criterion, a condition among the definitions or a fact, named as in expressions.")), ("because", Node.Localized("Why the law allows it."))],
        ["open", "because"]);

    private static JsonObject KnownDoubt() => Node.Closed(
        [("when", Node.Ref("question", "FEEL with shown(…), fails(…), open(…): in which cases.")), ("why", Node.Localized("Why the rules leave it open, and who can tell."))],
        ["when", "why"]);

    private static JsonObject Level() => Node.Closed(
        [("id", Node.Text("What results and cases name it by.")), ("when", Node.Ref("condition", "FEEL")), ("title", Node.Localized("The level's name."))],
        ["id", "when", "title"]);

    public static JsonObject Step(RuleBook ruleBook, IEnumerable<(string, JsonObject)> condition) => Node.Closed(
        [
            ("id", Node.Text("A step with the same id is told once.")), .. condition,
            ("by", Node.OneOf(ruleBook.Parties.Where(p => p.TakesSteps).Select(p => (p.Id, p.Name.Swedish)), "Who takes the step.")),
            ("officer", Node.Localized("To somebody who works with the case.")), ("client", Node.Localized("To the person concerned, in plain language.")),
            ("sources", Node.List(Node.Ref("source"), "What the step rests on.")),
            ("guide", Node.Text("The guide that explains it, by its id.")), ("paper", Node.Text("The paper that it hands on, by its id.")), ("plan", Plan()),
        ],
        ["id"]);

    private static JsonObject Plan() => Node.Closed(
        [
            ("due", Due()),
            ("after", Node.List(Node.Text(), "Steps, of any rule set, that come before it where the plan has them.")),
            ("replaces", Node.List(Node.Text(), "Steps that it makes needless.")),
            ("sameAs", Node.Text("The step that says the same thing; the plan tells it once, in that step's words.")),
            ("awaitsAnswers", Node.Boolean("Whether it can begin only when somebody has answered.")),
            ("why", Node.Closed([("officer", Node.Localized("To somebody who works with the case.")), ("client", Node.Localized("To the person concerned, in plain language."))], ["officer", "client"], "Why it is done, in one line.")),
        ],
        [],
        "How the step stands to the calendar and to other steps.");

    private static JsonObject Due() => Node.Closed(
        [
            ("day", Node.Text("The name of a definition, fact or parameter that is a day.")), ("by", Node.OneOf(["law", "us"], "Who sets the day.")),
            ("within", Node.Number("Days after the day that the case is looked at; our advice.")), ("none", Node.Localized("Why there is no day.")),
        ],
        [],
        "By which day: on a day, within some days, or none with the reason.");

    private static JsonObject Notice() => Node.Closed(
        [
            ("id", Node.Text("Unique in the rule set.")), ("after", Node.Text("In an amendment: the notice that this one comes after.")),
            ("kind", Node.OneOf(["information", "warning"], "How it is shown.")), ("when", Node.Ref("condition", "FEEL; may name outcome.")),
            ("officer", Node.Localized("To somebody who works with the case.")), ("client", Node.Localized("To the person concerned, in plain language.")),
            ("sources", Node.List(Node.Ref("source"), "What the notice rests on.")),
        ],
        ["id"]);

    private static IEnumerable<(string, JsonObject)> Questions(RuleBook ruleBook) =>
        ruleBook.Expert is { } expert ? [("questions", Node.List(Question(), $"To the {expert.Id}."))] : [];

    private static JsonObject Question() => Node.Closed(
        [("on", OnStatuses("The statuses in which it is asked.")), ("ask", Node.Localized("The question.")), ("number", Node.Map(Node.Text(), "The question's number by form; the first is the form usually meant."))],
        ["on", "ask"]);

    private static JsonObject StatusTexts(string description) =>
        Node.Closed([("met", Node.Localized("Said when it is met.")), ("not-met", Node.Localized("Said when it is not met.")), ("unknown", Node.Localized("Said when it is not decided."))], ["met", "not-met", "unknown"], description);

    private static JsonObject OnStatuses(string description) => Node.List(Node.OneOf(Statuses.Words), description);
}
