using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>Texts in the languages that a rule book has, where schemas ask for both.</summary>
internal static class OneLanguageSchema
{
    private static readonly (string Word, Language Language)[] Words = [("sv", Language.Swedish), ("en", Language.English)];

    /// <summary>Takes the languages that the rule book does not have out of every text.</summary>
    public static void Restrict(JsonNode? schema, RuleBook ruleBook)
    {
        switch (schema)
        {
            case JsonObject keys:
                if (keys["properties"] is JsonObject { Count: 2 } texts && Array.TrueForAll(Words, w => texts.ContainsKey(w.Word)))
                {
                    Restrict(keys, texts, ruleBook);
                }

                foreach (var (_, value) in keys.ToList())
                {
                    Restrict(value, ruleBook);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Restrict(item, ruleBook);
                }

                break;
        }
    }

    private static void Restrict(JsonObject text, JsonObject texts, RuleBook ruleBook)
    {
        foreach (var (word, _) in Words.Where(w => !ruleBook.Languages.Contains(w.Language)))
        {
            texts.Remove(word);
        }

        text["required"] = new JsonArray([.. texts.Select(t => (JsonNode)JsonValue.Create(t.Key))]);
    }
}
