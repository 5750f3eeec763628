using System.Text;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Cases;

/// <summary>Worked cases with a few facts changed.</summary>
public sealed class VariationTests
{
    private const string Case = """
        case: utlatande-som-aldras
        title: Ett utlåtande som åldras
        snapshot:
          snapshot: 1
          asOf: 2024-05-01
          loh: { exists: true, form: FK7800, issuedDate: 2024-04-01 }
        expect:
          loh: { outcome: incomplete }

        """;

    [Theory]
    [InlineData("- asOf: 2025-04-01\n  expect: { loh: { findings: { age: met } } }", "")]
    [InlineData("- asOf: 2025-04-02\n  expect: { loh: { findings: { age: not-met } } }", "")]
    [InlineData("- with: { loh: { exists: null, form: null, issuedDate: null } }\n  expect: { loh: { findings: { age: unknown } } }", "")]
    [InlineData("- with: { loh.issuedDate: 2023-04-30 }\n  expect: { loh: { outcome: outdated } }", "")]
    [InlineData("- title: Dagen efter\n  asOf: 2025-04-02\n  expect: { loh: { findings: { age: met } } }", "case.yaml(10,5): error: loh: expected criterion age met, but it is not-met")]
    [InlineData("- expect: { loh: { version: 2022-11-16 } }", "")]
    [InlineData("- asOf: 2024-04-01\n  expect: { loh: { version: 2024-04-01 } }", "expected the version of 2024-04-01 to answer, but it is that of 2022-11-16")]
    [InlineData("- expect: { loh: { tells: [aging] } }", "expected to tell aging, but it does not")]
    [InlineData("- asOf: 2025-03-01\n  expect: { loh: { tellsNot: [aging] } }", "expected not to tell aging, but it does")]
    [InlineData("- with: { loh: { issuedDate: 2024-05-02 } }\n  expect: { loh: { outcome: complete } }", "loh.issuedDate lies after asOf, 2024-05-01")]
    [InlineData("- asOf: 2024-03-01\n  expect: { loh: { outcome: complete } }", "loh.issuedDate lies after asOf, 2024-03-01. Give the variation an 'asOf' of its own, or another day.")]
    [InlineData("- with: { loh: { isuedDate: 2024-04-02 } }\n  expect: { loh: { outcome: complete } }", "Did you mean 'loh.issuedDate'?")]
    [InlineData("- with: { loh: { form: other } }", "The variation expects nothing, so it proves nothing")]
    [InlineData("- with: { loh: { form: other } }\n  expect: { loh: { findings: { basis: not-applicable } } }", "")]
    [InlineData("- with: { loh: { form: FK7801 } }\n  expect: { loh: { findings: { basis: not-applicable } } }", "expected criterion basis not-applicable, but it is unknown")]
    [InlineData("- expect: { loh: {} }", "What must loh give? Write its 'outcome', 'findings', 'tells' or 'due'.")]
    [InlineData("- with: loh\n  expect: { loh: { outcome: complete } }", "'with' is a mapping of facts to their values")]
    [InlineData("- expect: { loh: { findings: { age: maybe } } }", "This is no value of a status; use one of met, not-met, unknown, not-applicable")]
    [InlineData("- asOf: 2024-10-02\n  parameters: { loh.oldAfter: P6M }\n  expect: { loh: { findings: { age: not-met } } }", "")]
    [InlineData("- asOf: 2024-10-01\n  parameters: { loh.oldAfter: P6M }\n  expect: { loh: { findings: { age: met } } }", "")]
    [InlineData("- asOf: 2024-10-02\n  parameters: { loh.oldAfter: P6M }\n  expect: { loh: { findings: { age: met } } }", "case.yaml(10,5): error: loh: expected criterion age met, but it is not-met (supposing loh.oldAfter = P6M)")]
    [InlineData("- parameters: { loh.oldafter: P6M }\n  expect: { loh: { outcome: incomplete } }", "case.yaml(10,5): error: There is no parameter 'loh.oldafter'. Did you mean 'loh.oldAfter'?")]
    [InlineData("- parameters: { loh.oldAfter: P30D }\n  expect: { loh: { outcome: incomplete } }", "The parameter 'loh.oldAfter' is a length of time, written as P12M.")]
    [InlineData("- parameters: { prisbasbelopp: sixty }\n  expect: { loh: { outcome: incomplete } }", "The parameter 'prisbasbelopp' is a number, written 24.5.")]
    [InlineData("- parameters: { forms.lohFormsFrom: 2016-02-30 }\n  expect: { loh: { outcome: incomplete } }", "The parameter 'forms.lohFormsFrom' is a date that exists, written 2011-01-31.")]
    [InlineData("- parameters: loh.oldAfter\n  expect: { loh: { outcome: incomplete } }", "A set of supposed parameters is a mapping of keys to values")]
    public void A_variation_tells(string variation, string problem)
    {
        using var folder = new TempFolder();
        var file = folder.Write("case.yaml", Encoding.UTF8.GetBytes($"{Case}variations:\n{string.Concat(variation.Split('\n').Select(l => $"  {l}\n"))}"));

        var problems = string.Join('\n', new CaseRunner(BuiltIn.Rules).Run(file).Problems);

        if (problem.Length == 0)
        {
            problems.ShouldBeEmpty();
        }
        else
        {
            problems.ShouldContain(problem);
        }
    }
}
