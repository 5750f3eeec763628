namespace DecisionSupport.TestKit;

/// <summary>Rules that no diagram can hold once there are pairs enough: all of the first of each must be kept in mind until the second come.</summary>
internal static class EntangledRules
{
    /// <summary>Two facts for each pair.</summary>
    public static string Vocabulary(int pairs) => "subject: x\ntitle: { sv: a, en: a }\nfacts:\n"
        + string.Concat(Enumerable.Range(0, pairs * 2).Select(i => $"  - {{ id: x.f{i}, type: boolean, askedOf: client, changeableBy: [client], label: {{ sv: a, en: a }}, question: {{ sv: a, en: a }} }}\n"));

    /// <summary>A version of the small rule book's aid that asks of them.</summary>
    public static string Version(int pairs, string amends, string from, string? to = null) => $$"""
        ruleSet: aid
        amends: {{amends}}
        inForce: { from: {{from}}{{(to is null ? "" : $", to: {to}")}} }
        changes: { sv: a, en: a }
        criteria:
          - id: adult
            test: {{string.Join(" or ", Enumerable.Range(0, pairs).Select(i => $"x.f{i}"))}}
          - id: need
            test: {{string.Join(" or ", Enumerable.Range(0, pairs).Select(i => $"(x.f{i} and x.f{i + pairs})"))}}

        """;
}
