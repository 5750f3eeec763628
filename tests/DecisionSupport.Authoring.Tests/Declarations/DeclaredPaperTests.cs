using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Declarations;

/// <summary>Whatever <c>rule-book.yaml</c> says of experts and papers is checked against the rules, with code, place and the nearest word.</summary>
public sealed class DeclaredPaperTests
{
    private const string File = "rule-book.yaml";

    [Theory]
    [InlineData("    ruleSet: samverkan", "    ruleSet: samverka", "DS0207", "Did you mean 'samverkan'?")]
    [InlineData("outcome: joint-mapping", "outcome: joint-maping", "DS0012", "Did you mean 'joint-mapping'?")]
    [InlineData("fact: rehabilitation.parties", "fact: rehabilitation.party", "DS0601", "Did you mean 'rehabilitation.parties'?")]
    [InlineData("form: loh.form", "form: loh.from", "DS0601", "Did you mean 'loh.form'?")]
    [InlineData("missing: missing", "missing: misssing", "DS0012", "Did you mean 'missing'?")]
    [InlineData("employer: employer-or-school", "employer: employer", "DS0012", "contributors")]
    [InlineData("called: { sv: Brev till läkaren, en: Letter to the doctor }", "caled: { sv: Brev, en: Letter }", "DS0009", "Did you mean 'called'?")]
    [InlineData("{ sv: \"skrivet den {0}\", en: \"written on {0}\" }", "{ sv: \"skrivet den {1}\", en: \"written on {0}\" }", "DS0402", "{0}")]
    [InlineData("{ sv: \"Utlåtandet\", en: \"The certificate\" }", "{ sv: \"Utlåtandet {0}\", en: \"The certificate\" }", "DS0402", "no braces")]
    public void A_slip_is_told(string right, string wrong, string code, string told)
    {
        var found = RuleBookLoader.Load(Edited.Replace(File, right, wrong)).Diagnostics;

        found.Where(d => d.Code == code && d.Place.File == File && d.Place.Line > 0).Select(d => d.Message).ShouldContain(message => message.Contains(told, StringComparison.Ordinal), string.Join('\n', found));
    }
}
