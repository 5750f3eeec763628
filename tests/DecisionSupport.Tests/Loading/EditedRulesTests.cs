using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>The good rules with a few words of a file written otherwise, and all that the loader tells of it.</summary>
public sealed class EditedRulesTests
{
    private const string Book = "rule-book.yaml";
    private const string Person = "vocabulary/person.yaml";
    private const string Work = "vocabulary/work.yaml";
    private const string Parameters = "parameters.yaml";
    private const string Aid = "aid/2011-01-01.yaml";
    private const string Paper = "paper/2011-01-01.yaml";

    [Theory]
    [InlineData(Book, "birthDate: person.birthDate", "birthDate: person.birthDate\n  counted: [person.birthDate]", "rule-book.yaml(18,13): error DS0011: The fact 'person.birthDate' cannot be counted by its values; only facts that are yes or no, or one of some words, can.")]
    [InlineData(Book, "birthDate: person.birthDate", "birthDate: person.birthDate\n  counted: [person.birthDay]", "rule-book.yaml(18,13): error DS0601: There is no fact 'person.birthDay'. Did you mean 'person.birthDate'?")]
    [InlineData(Book, "birthDate: person.birthDate", "birthDate: person.birthDate\n  counted: [person.situation, person.insured]", "")]
    [InlineData(Book, "version: 1.0.0", "version: 1.0.0\nlanguages: []", "rule-book.yaml(2,12): error DS0012: A rule book has texts in at least one language: [sv], [en] or [sv, en].")]
    [InlineData(Book, "version: 1.0.0", "version: 1.0.0\nlanguages: [sv, en, sv]", "")]
    [InlineData(Book, "version: 1.0.0", "version: 1.0.0\nlanguages: [fi]", "rule-book.yaml(2,13): error DS0012: This is no value of languages; use one of sv, en.")]
    [InlineData(Book, "id: doctor", "id: läkare", "rule-book.yaml(11,7): error DS0102: The expert's id 'läkare' must be letters and digits (a–z, no å ä ö), for a key of decisions ends with it.")]
    [InlineData(Book, "  forms: { FK7800: FK 7800 }", "  forms: { FK7800: FK 7800 }\n  statement: { ruleSet: paper, missing: gone, outdated: old, exists: person.nothing, form: person.noForm, issued: person.noDay, lacking: { sv: a, en: a }, chain: [{ title: { sv: a, en: a }, criteria: [hindered] }] }", "rule-book.yaml(16,41): error DS0012: paper has no outcome 'gone'; it has complete, incomplete. ¦ rule-book.yaml(16,57): error DS0012: paper has no outcome 'old'; it has complete, incomplete. ¦ rule-book.yaml(16,70): error DS0601: There is no fact 'person.nothing'. ¦ rule-book.yaml(16,92): error DS0601: There is no fact 'person.noForm'. ¦ rule-book.yaml(16,115): error DS0601: There is no fact 'person.noDay'.")]
    [InlineData(Book, "  forms: { FK7800: FK 7800 }", "  forms: { FK7800: FK 7800 }\n  statement: { ruleSet: papr, missing: incomplete, outdated: incomplete, exists: person.insured, form: person.situation, issued: person.birthDate, lacking: { sv: a, en: a }, chain: [{ title: { sv: a, en: a }, criteria: [hindered] }] }", "rule-book.yaml(16,25): error DS0207: There is no rule set 'papr'. Did you mean 'paper'?")]
    [InlineData(Book, "  forms: { FK7800: FK 7800 }", "  forms: { FK7800: FK 7800 }\n  statement: { ruleSet: paper, missing: incomplete, outdated: incomplete, exists: person.insured, form: person.situation, issued: person.birthDate, lacking: { sv: a, en: a }, chain: [{ title: { sv: a, en: a }, criteria: [hindred] }] }", "rule-book.yaml(16,222): error DS0012: paper has no criterion 'hindred'. Did you mean 'hindered'?")]
    [InlineData(Book, "  forms: { FK7800: FK 7800 }", "  forms: { FK7800: FK 7800 }\n  statement: { ruleSet: paper, missing: incomplete, outdated: incomplete, exists: person.insured, form: person.situation, issued: person.birthDate, lacking: { sv: a, en: a }, chain: [{ title: { sv: a, en: a } }] }", "rule-book.yaml(16,184): error DS0010: The link of the chain has no 'criteria'; add it.")]
    [InlineData(Book, "id: arbetsformedlingen", "id: Arbetsformedlingen", "rule-book.yaml(7,11): error DS0102: The party's id 'Arbetsformedlingen' must be lower-case words joined by hyphens (a–z, no å ä ö).")]
    [InlineData(Book, "version: 1.0.0", "version 1.0.0", "rule-book.yaml(2,8): error DS0005: Here is a second colon in a line, or a key that is moved in too far. Put a text with a colon in quotation marks, or align the key with those above.")]
    [InlineData(Book, "version: 1.0.0", "version\n\n\nabout: { sv: a, en: a }", "rule-book.yaml(1,1): error DS0005: Here is a second colon in a line, or a key that is moved in too far. Put a text with a colon in quotation marks, or align the key with those above.")]
    [InlineData(Person, "subject: person\n", "subject: pérson\n", "vocabulary/person.yaml(1,10): error DS0102: The subject 'pérson' must be letters and digits (a–z, no å ä ö), for the ids of its facts begin with it. ¦ vocabulary/person.yaml(4,9): error DS0102: The id 'person.birthDate' must be 'pérson.' and a name of letters and digits (a–z, no å ä ö). ¦ vocabulary/person.yaml(10,9): error DS0102: The id 'person.insured' must be 'pérson.' and a name of letters and digits (a–z, no å ä ö). ¦ vocabulary/person.yaml(16,9): error DS0102: The id 'person.situation' must be 'pérson.' and a name of letters and digits (a–z, no å ä ö).")]
    [InlineData(Person, "subject: person\n", "", "rule-book.yaml(17,14): error DS0601: There is no fact 'person.birthDate'. ¦ vocabulary/person.yaml(1,1): error DS0010: The vocabulary file has no 'subject'; add it. ¦ aid/2011-01-01.yaml(7,17): error DS0303: Unknown name 'person.birthDate.year'. Declare it as a fact, a definition or a parameter, or correct the name. ¦ aid/2011-01-01.yaml(7,45): error DS0303: Unknown name 'person.birthDate.month'. Declare it as a fact, a definition or a parameter, or correct the name. ¦ aid/2017-01-01.yaml(9,11): error DS0303: Unknown name 'person.insured'. Declare it as a fact, a definition or a parameter, or correct the name.")]
    [InlineData(Person, "title: { sv: Personen, en: The person }\n", "", "vocabulary/person.yaml(1,1): error DS0401: The vocabulary file has no text 'title'; write it in Swedish (sv) and English (en).")]
    [InlineData(Work, "    judgement: true\n", "    judgement: true\n    officer: { sv: Varar det?, en: Does it last? }\n", "")]
    [InlineData(Work, "    guidance: { sv: Väg in prognosen., en: Weigh the prognosis. }\n", "", "vocabulary/work.yaml(12,5): error DS0103: The fact 'work.permanent' is a judgement without 'guidance'; tell what law and case law weigh, so that whoever judges is not left alone.")]
    [InlineData(Work, "    sources: [AID 2:4]\n", "", "vocabulary/work.yaml(12,5): error DS0103: The fact 'work.permanent' is a judgement without 'sources'; tell what its guidance rests on.")]
    [InlineData(Work, "    guidance: { sv: Väg in prognosen., en: Weigh the prognosis. }\n    sources: [AID 2:4]\n", "", "vocabulary/work.yaml(12,5): error DS0103: The fact 'work.permanent' is a judgement without 'guidance' and 'sources'; tell what law and case law weigh, and where that stands, so that whoever judges is not left alone.")]
    [InlineData(Parameters, "from: 2011-01-01, to: 2016-12-31", "from: 2016-12-31, to: 2016-12-31", "")]
    [InlineData(Parameters, "from: 2011-01-01, to: 2016-12-31", "from: 2017-01-01, to: 2016-12-31", "parameters.yaml(6,9): error DS0012: The value of parameter 'leastPercent' ends before it begins; check 'from' and 'to'.")]
    [InlineData(Parameters, "value: 50,", "value: 0.123456789012345678901234567,", "")]
    [InlineData(Parameters, "value: 50,", "value: 0.1234567890123456789012345678,", "parameters.yaml(6,52): error DS0011: 'value' must be a number, written 24.5 without quotes or spaces; here stands something else.")]
    [InlineData(Parameters, "value: 50,", "value: 50.,", "parameters.yaml(6,52): error DS0011: 'value' must be a number, written 24.5 without quotes or spaces; here stands something else.")]
    [InlineData(Parameters, "value: 50,", "value: \"\",", "parameters.yaml(6,52): error DS0011: 'value' must be a number, written 24.5 without quotes or spaces; here stands something else.")]
    [InlineData(Aid, "to: 2016-12-31", "to: 2011-01-01", "aid/2011-01-01.yaml(3,10): error DS0202: No version of aid is in force from 2011-01-02 to 2016-12-31; the next is at aid/2017-01-01.yaml(3,10). Change a day so that the versions meet.")]
    [InlineData(Aid, "to: 2016-12-31", "to: 2010-12-31", "aid/2011-01-01.yaml(3,10): error DS0012: The version ends before it begins; check 'from' and 'to'. ¦ aid/2011-01-01.yaml(3,10): error DS0202: No version of aid is in force from 2011-01-01 to 2016-12-31; the next is at aid/2017-01-01.yaml(3,10). Change a day so that the versions meet. ¦ aid/2011-01-01.yaml(5,8): error DS0210: aid 2011-01-01 uses 'paper', which is not in force on all its days. Let it begin later, or give the other a version for the days before.")]
    [InlineData(Aid, "test: asOf >= dayOf18", "test: person.situation = student", "aid/2011-01-01.yaml(12,30): error DS0303: Unknown name 'student' (a word of a fact stands in double quotes: \"student\").")]
    [InlineData(Aid, "test: asOf >= dayOf18", "test: need", "aid/2011-01-01.yaml(12,11): error DS0303: Unknown name 'need' (did you mean 'criterion.need'?).")]
    [InlineData(Aid, "test: asOf >= dayOf18", "test: criterion.need", "aid/2011-01-01.yaml(12,11): error DS0303: Unknown name 'criterion.need' (it stands here or further down; an expression sees only what stands above it).")]
    [InlineData(Aid, "test: asOf >= dayOf18", "test: asOf >= 2011-01-01", "aid/2011-01-01.yaml(12,11): error DS0302: Cannot compare date with number (write a day as @\"2011-01-01\").")]
    [InlineData(Aid, "test: asOf >= dayOf18", "test: paper.outcom = \"complete\"", "aid/2011-01-01.yaml(12,11): error DS0303: Unknown name 'paper.outcom' (did you mean 'paper.outcome'?).")]
    [InlineData(Aid, "test: asOf >= dayOf18", "test: person.birthDate.yeer > 1", "aid/2011-01-01.yaml(12,11): error DS0302: Date has no property 'yeer' (did you mean 'year'?).")]
    [InlineData(Aid, "test: asOf >= dayOf18", "test: yers(asOf) > 1", "aid/2011-01-01.yaml(12,11): error DS0302: Unknown function 'yers'. The functions there are stand in docs/rule-language.md.")]
    [InlineData(Aid, "test: asOf >= dayOf18", "test: asOf >=", "aid/2011-01-01.yaml(12,18): error DS0301: Expected an expression but found the end of the expression (the expression is not finished).")]
    [InlineData(Aid, "test: asOf >= dayOf18", "test: if person.insured then 1 else 2", "aid/2011-01-01.yaml(12,11): error DS0302: A condition is true, false or unknown; this is number. Compare it with something, or name a fact that is yes or no.")]
    [InlineData(Aid, "test: asOf >= dayOf18", "test: person.insured + 1 > 2", "aid/2011-01-01.yaml(12,11): error DS0302: Cannot calculate boolean + number (days go with lengths of time such as @\"P3M\", numbers with numbers).")]
    [InlineData(Aid, "uses: [paper]\n", "", "aid/2011-01-01.yaml(41,64): error DS0303: Unknown name 'paper.outcome' (name 'paper' under 'uses'). The same is so at aid/2017-01-01.yaml(17,91). ¦ aid/2011-01-01.yaml(46,14): error DS0207: The outcome 'complete-first' brings 'paper', which 'uses' does not name.")]
    [InlineData(Aid, "when: outcome = \"apply\"", "when: open(person.situation)", "")]
    [InlineData(Aid, "when: outcome = \"apply\"", "when: shown(person.situation)", "aid/2011-01-01.yaml(60,17): error DS0302: 'condition' of 'shown' takes boolean but this is one of \"employed\", \"student\", \"unemployed\" (write shown(condition)).")]
    [InlineData(Aid, "when: outcome = \"apply\"", "when: outcome != \"apply\"", "")]
    [InlineData(Aid, "when: outcome = \"apply\"", "when: outcome != \"aply\"", "aid/2011-01-01.yaml(60,22): error DS0302: \"aply\" is not one of the possible values (did you mean \"apply\"?).")]
    [InlineData(Paper, "changes: { sv: Den första versionen., en: The first version. }\n", "", "paper/2011-01-01.yaml(1,1): error DS0401: The version 2011-01-01 of paper has no text 'changes'; write it in Swedish (sv) and English (en).")]
    [InlineData(Paper, "kind: open", "kind: opn", "paper/2011-01-01.yaml(20,11): error DS0012: This is no value of kind; use one of yes, no, open. Did you mean 'open'?")]
    public void All_that_is_told(string path, string from, string to, string told)
    {
        var text = GoodRules.Text(path);
        text.ShouldContain(from, Case.Sensitive);

        string.Join(" ¦ ", GoodRules.With((path, text.Replace(from, to, StringComparison.Ordinal))).Diagnostics.Select(d => d.ToString())).ShouldBe(told);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "The 'reach' of the measure 'coach' has 201 characters; at most 200 leave room for the rest of the page. Say less.")]
    public void How_far_a_measure_reaches_is_said_shortly(int letters, string told)
    {
        var reach = new string('b', letters);

        string.Join(" ¦ ", GoodRules.With(("measures.yaml", $"measures:\n  - {{ id: coach, title: {{ sv: a, en: a }}, text: {{ sv: a, en: a }}, reach: {{ sv: a, en: {reach} }}, steps: [ask-doctor] }}\n")).Diagnostics.Select(d => d.Message)).ShouldBe(told);
    }

    // The paper has another criterion from a day on, or has it until then; the aid that asks about it begins on 2017-01-01, or ends on the day before.
    [Theory]
    [InlineData("2017-01-01", "aid/2017-01-01.yaml", true)]
    [InlineData("2017-01-02", "aid/2017-01-01.yaml", false)]
    [InlineData("2017-01-01", "aid/2011-01-01.yaml", true)]
    [InlineData("2016-12-31", "aid/2011-01-01.yaml", false)]
    public void Rules_may_ask_about_what_another_rule_set_has_on_all_their_days(string change, string asking, bool isThere)
    {
        const string Extra = "criteria:\n  - { id: extra, title: { sv: a, en: a }, test: person.insured, sources: [AID 2:4], officer: { met: { sv: a, en: a }, not-met: { sv: a, en: a }, unknown: { sv: a, en: a } }, client: { met: { sv: a, en: a }, not-met: { sv: a, en: a }, unknown: { sv: a, en: a } } }\n";
        var isAdded = asking.Contains("2017", StringComparison.Ordinal);
        var day = DateOnly.Parse(change);
        var first = GoodRules.Text(Paper).Replace("inForce: { from: 2011-01-01 }", $"inForce: {{ from: 2011-01-01, to: {day.AddDays(-1):yyyy-MM-dd} }}", StringComparison.Ordinal);
        var diagnostics = GoodRules.With(
            (Paper, isAdded ? first : first.Replace("criteria:\n", Extra, StringComparison.Ordinal)),
            ($"paper/{change}.yaml", $"ruleSet: paper\namends: 2011-01-01\ninForce: {{ from: {change} }}\nchanges: {{ sv: a, en: a }}\n{(isAdded ? Extra : "repeals: [criteria.extra]\n")}"),
            ("aid/2017-01-01.yaml", $"ruleSet: aid\namends: 2011-01-01\ninForce: {{ from: 2017-01-01 }}\nchanges: {{ sv: a, en: a }}\ndefinitions: {{ enough: {(isAdded ? "paper.criterion.extra" : "person.insured")} }}\n"),
            ("aid/2011-01-01.yaml", isAdded ? GoodRules.Text("aid/2011-01-01.yaml") : GoodRules.Text("aid/2011-01-01.yaml").Replace("enough: work.reductionPercent >= parameter.leastPercent", "enough: paper.criterion.extra", StringComparison.Ordinal))).Diagnostics;

        string.Join(" ¦ ", diagnostics.Where(d => d.Place.File == asking).Select(d => d.Code)).ShouldBe(isThere ? "" : "DS0303");
    }
}
