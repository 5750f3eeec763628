using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of <c>vocabulary/*.yaml</c>.</summary>
internal static class VocabularySchema
{
    public static JsonObject Write(RuleBook ruleBook)
    {
        var fact = Node.Closed(
            [
                ("id", Node.Text("subject.name; never renamed.")),
                ("type", Node.OneOf(["boolean", "number", "date", "enum", "list"], "What values it can have.")),
                ("of", Node.OneOf(["enum", "string", "record"], "What a list holds.")),
                ("values", Node.Map(Node.Localized(), "The words of an enum.")),
                ("fields", Node.Map(Field(ruleBook), "The fields of a record.")),
                ("examples", Node.List(Node.Text(), "One text of each kind that rules tell apart.")),
                ("range", Node.Closed([("from", Node.Number("The least.")), ("to", Node.Number("The most."))], [], "Both ends included.")),
                ("unit", Node.Localized("What a number counts.")),
                ("notAfter", Node.OneOf(["asOf"], "A later date is refused.")),
                ("askedOf", Node.OneOf(PartyWords(ruleBook), "Who usually answers.")),
                ("changeableBy", Node.List(Node.OneOf(PartyWords(ruleBook)), "Who can bring about another answer.")),
                ("judgement", Node.Boolean("Only a person can settle it.")),
                ("label", Node.Localized("The fact's name.")),
                ("question", Node.Localized("The question that settles it, put to whoever askedOf names.")),
                ("person", Node.Localized("The question in plain words to the person concerned, where somebody else is usually asked; on that person's page.")),
                ("officer", Node.Localized("The question as whoever works with the case answers it, where the question itself speaks to somebody else.")),
                ("change", Node.Closed([("to", Node.Text("The value that it gives, of a yes or no or of an enum.")), ("sv", Node.Text("In Swedish.")), ("en", Node.Text("In English."))], [], "What can happen from now on that gives another answer, as it stands after 'if'. Left out, the fact takes no part in what would change the outcome.")),
                ("help", Node.Localized("Help with answering.")),
                ("guidance", Node.Localized("What law and case law weigh.")),
                ("sources", Node.List(Node.Ref("source"), "What question or guidance rests on.")),
                ("implies", Node.List(Implication(), "What the fact says of others by meaning alone. It is read the other way round by itself.")),
            ],
            ["id", "type", "askedOf", "label", "question"]);
        return Node.Closed(
            [("subject", Node.Text("The first part of the ids of its facts.")), ("title", Node.Localized("The subject's name.")), ("facts", Node.List(fact, "The facts."))],
            ["subject", "title", "facts"],
            "Facts about one subject.")
            .WithDefinitions(("source", Node.OneOf(RuleWords.Sources(ruleBook))));
    }

    private static IEnumerable<(string, string)> PartyWords(RuleBook ruleBook) => ruleBook.Parties.Select(p => (p.Id, p.Name.Swedish));

    private static JsonObject Implication() => Node.Closed(
        [
            ("when", new JsonObject { ["description"] = "The value of the fact with which it says something, or a list of values: true, false or words of the enum." }),
            ("then", new JsonObject { ["type"] = "object", ["description"] = "Facts with the value that each has then: true, false or a word." }),
            ("without", Node.List(Node.Text(), "Facts of which there is nothing to tell then.")),
            ("why", Node.Localized("Why, as a sentence. It is told where something follows, and where two facts contradict each other.")),
        ],
        ["when", "why"]);

    private static JsonObject Field(RuleBook ruleBook) => Node.Closed(
        [
            ("type", Node.OneOf(["boolean", "date", "enum"], "What the field holds.")), ("values", Node.Map(Node.Localized(), "The words of an enum.")), ("optional", Node.Boolean("It may be left out.")),
            ("question", Node.Localized("The question that it answers.")), ("askedOf", Node.OneOf(PartyWords(ruleBook), "Who usually answers; left out, whoever answers for the list.")),
        ],
        ["type"]);
}
