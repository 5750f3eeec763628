using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Analysis.Tests;

/// <summary>Questions about rules come to an end, whatever the rules are: past the budget the answer is too wide, never too narrow.</summary>
public sealed class BudgetTests
{
    private const int Lists = 4;
    private const int Words = 10;

    private static readonly string Vocabulary = "subject: x\ntitle: { sv: a, en: a }\nfacts:\n" + string.Concat(Enumerable.Range(0, Lists).Select(i =>
        $"  - {{ id: x.l{i}, type: list, of: enum, values: {{ {string.Join(", ", Enumerable.Range(0, Words).Select(w => $"w{w}: {{ sv: a, en: a }}"))} }}, askedOf: client, changeableBy: [client], label: {{ sv: a, en: a }}, question: {{ sv: a, en: a }} }}\n"));

    private static readonly (string, string)[] FourListsOfTenWords =
    [
        ("vocabulary/x.yaml", Vocabulary),
        ("aid/2017-01-01.yaml", $"""
            ruleSet: aid
            amends: 2011-01-01
            inForce: {"{"} from: 2017-01-01 {"}"}
            changes: {"{"} sv: a, en: a {"}"}
            criteria:
              - id: need
                test: {string.Join(" or ", Enumerable.Range(0, Words).Select(w => "(" + string.Join(" and ", Enumerable.Range(0, Lists).Select(i => $"list contains(x.l{i}, \"w{w}\")")) + ")"))}

            """),
    ];

    [Fact]
    public void Four_lists_of_ten_words_come_to_an_end()
    {
        var aid = Ask.About(GoodRules.With(FourListsOfTenWords).GetOrThrow());

        aid.PossibleOutcomes().Select(o => o.Id).ShouldBe(["refuse", "apply"]);
        aid.MissingFacts().Select(m => m.Fact.Id).ShouldContain("x.l3");
        aid.WhyNot().ShouldNotBeEmpty();
    }

    [Fact]
    public void A_diagram_gives_up_when_it_has_visited_all_the_cells_it_may()
    {
        var diagram = new Diagram();
        diagram.Spend(Diagram.MaxSteps);

        Should.Throw<DiagramTooLargeException>(() => diagram.Spend(1));
    }
}
