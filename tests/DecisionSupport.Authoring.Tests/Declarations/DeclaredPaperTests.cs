using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Declarations;

/// <summary>Whatever <c>rule-book.yaml</c> says of the expert, and each paper of everything, is checked against the rules, with code, place and the nearest word.</summary>
public sealed class DeclaredPaperTests
{
    [Theory]

    // The expert.
    [InlineData("rule-book.yaml", "form: loh.form", "form: loh.from", "DS0601", "Did you mean 'loh.form'?")]
    [InlineData("rule-book.yaml", "missing: missing", "missing: misssing", "DS0012", "Did you mean 'missing'?")]

    // Keys, and what is chosen among a few words.
    [InlineData("papers/letter.yaml", "called:", "caled:", "DS0009", "Did you mean 'called'?")]
    [InlineData("papers/letter.yaml", "    numbered: true", "    numberd: true", "DS0009", "Did you mean 'numbered'?")]
    [InlineData("papers/letter.yaml", "        most: 30", "        mots: 30", "DS0009", "Did you mean 'most'?")]
    [InlineData("papers/letter.yaml", "list: questions", "list: question", "DS0012", "Did you mean 'questions'?")]
    [InlineData("papers/follow-up.yaml", "due: overdue", "due: overdu", "DS0012", "Did you mean 'overdue'?")]
    [InlineData("papers/team.yaml", "status: [not-met, unknown]", "status: [not-mett, unknown]", "DS0012", "Did you mean 'not-met'?")]

    // Parties.
    [InlineData("papers/letter.yaml", "for: health-care", "for: helth-care", "DS0012", "Did you mean 'health-care'?")]
    [InlineData("papers/meeting.yaml", "party: employer-or-school", "party: employer-or-scool", "DS0012", "Did you mean 'employer-or-school'?")]
    [InlineData("papers/follow-up.yaml", "notBy: [social-services, client]", "notBy: [social-service, client]", "DS0012", "Did you mean 'social-services'?")]
    [InlineData("papers/health-care.yaml", "list contains(parties, \"health-care\")", "list contains(parties, \"helth-care\")", "DS0302", "did you mean \"health-care\"?")]
    [InlineData("papers/health-care.yaml", "list contains(parties, \"health-care\")", "list contains(parties, \"employer-or-school\")", "DS0302", "possible values: \"client\"")]

    // Rule sets, their outcomes and criteria, sources.
    [InlineData("papers/team.yaml", "asks: [samverkan]", "asks: [samverka]", "DS0207", "Did you mean 'samverkan'?")]
    [InlineData("papers/meeting.yaml", "list: warnings, ruleSet: samverkan", "list: warnings, ruleSet: samverka", "DS0207", "Did you mean 'samverkan'?")]
    [InlineData("papers/team.yaml", "except: [samverkan]", "except: [samverka]", "DS0207", "Did you mean 'samverkan'?")]
    [InlineData("papers/meeting.yaml", "ready: samverkan.outcome", "ready: samverka.outcome", "DS0303", "did you mean 'samverkan.outcome'?")]
    [InlineData("papers/meeting.yaml", "when: samverkan.outcome = \"sip\"", "when: samverkan.outcome = \"spi\"", "DS0302", "did you mean \"sip\"?")]
    [InlineData("papers/meeting.yaml", "\"sip\", \"joint-mapping\", \"team-investigation\"", "\"sip\", \"joint-maping\", \"team-investigation\"", "DS0302", "did you mean \"joint-mapping\"?")]
    [InlineData("papers/letter.yaml", "  - when: questions = 0 and", "  - when: fails(loh.criterion.from) and", "DS0303", "did you mean 'loh.criterion.form'?")]
    [InlineData("papers/team.yaml", "sources: [Utsikt,", "sources: [Utsigt,", "DS0104", "Did you mean 'Utsikt'?")]

    // Facts and their values.
    [InlineData("papers/team.yaml", "facts: [application.refusedDate,", "facts: [application.refuseDate,", "DS0601", "Did you mean 'application.refusedDate'?")]
    [InlineData("papers/meeting.yaml", "shown(participation.interpreterNeeded)", "shown(participation.interpreterNeded)", "DS0303", "did you mean 'participation.interpreterNeeded'?")]
    [InlineData("papers/meeting.yaml", "contains(rehabilitation.parties, \"education\")", "contains(rehabilitation.parties, \"educations\")", "DS0302", "did you mean \"education\"?")]

    // Steps.
    [InlineData("papers/meeting.yaml", "list contains(steps, \"call-meeting-fk\")", "list contains(steps, \"call-meting-fk\")", "DS0302", "did you mean \"call-meeting-fk\"?")]
    [InlineData("papers/meeting.yaml", "list contains(steps, \"call-meeting-fk\")", "some id in steps satisfies id = \"call-meting-fk\"", "DS0302", "did you mean \"call-meeting-fk\"?")]
    [InlineData("papers/meeting.yaml", "list contains(steps, \"call-meeting-fk\")", "list contains(steps, \"send-question\")", "DS0302", "did you mean \"send-questions\"?")]
    [InlineData("papers/meeting.yaml", "list contains(steps, \"call-meeting-fk\")", "list contains(steps, \"qwertyuiop\")", "DS0302", "none of them spelt nearly so")]
    [InlineData("papers/meeting.yaml", "list contains(steps, \"call-meeting-fk\")", "steps = \"call-meeting-fk\"", "DS0302", "strings> with string (use list contains")]
    [InlineData("papers/letter.yaml", "    due: { within: 7 }", "    after: [complement-certificat]", "DS0214", "Did you mean 'complement-certificate'?")]
    [InlineData("papers/letter.yaml", "    due: { within: 7 }", "    due: { day: person.birthDat, by: us }", "DS0303", "Did you mean 'person.birthDate'?")]
    [InlineData("papers/letter.yaml", "  by: social-services", "  by: social-services\n  guide: dina-rattighete", "DS0216", "Did you mean 'dina-rattigheter'?")]
    [InlineData("papers/letter.yaml", "  by: social-services", "  by: social-services\n  sources: [FK 7880]", "DS0104", "Did you mean 'FK 7800'?")]
    [InlineData("papers/letter.yaml", "sv: Skicka brevet med frågor till läkaren.", "sv: Skicka brevet om {samverkan.text} till läkaren.", "DS0402", "no fact, definition or parameter")]

    // What texts put in, in both languages.
    [InlineData("papers/letter.yaml", "sv: \"{loh.form}, skrivet den {loh.issuedDate}\"", "sv: \"{loh.form}, skrivet\"", "DS0402", "'{loh.issuedDate}' as the English does")]
    [InlineData("papers/letter.yaml", "en: \"{loh.form}, written on {loh.issuedDate}\"", "en: \"{loh.form}, written\"", "DS0402", "'{loh.issuedDate}' as the Swedish does")]
    [InlineData("papers/letter.yaml", "sv: \"{asking}\"", "sv: \"{askin}\"", "DS0402", "Did you mean 'asking'?")]
    [InlineData("papers/meeting.yaml", "sv: \"Mötesblad: {samverkan.outcome}\"", "sv: \"Mötesblad: {samverkan.outcom}\"", "DS0402", "Did you mean 'samverkan.outcome'?")]
    [InlineData("papers/letter.yaml", "called: { sv: Brev till läkaren,", "called: { sv: \"Brev till läkaren {asOf}\",", "DS0402", "without { and }")]
    [InlineData("papers/letter.yaml", "    lead: { sv: Svaren behövs i frågan om,", "    lead: { sv: \"Svaren behövs i frågan om {\",", "DS0402", "without the other")]
    public void A_slip_is_told(string file, string right, string wrong, string code, string told)
    {
        var found = RuleBookLoader.Load(Edited.Replace(file, right, wrong)).Diagnostics;

        found.Where(d => d.Code == code && d.Place.File == file && d.Place.Line > 0).Select(d => d.Message).ShouldContain(message => message.Contains(told, StringComparison.Ordinal), string.Join('\n', found));
    }
}
