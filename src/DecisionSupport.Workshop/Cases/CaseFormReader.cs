using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Scenarios;
using DecisionSupport.Workshop.Stories;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Cases;

/// <summary>The case page's form → its state.</summary>
internal sealed class CaseFormReader(RuleBook ruleBook, ScenarioLibrary library, TimeProvider clock)
{
    private const int MaxSkipped = 200;

    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    public async Task<CaseState> Read(HttpContext context)
    {
        var form = await Form.Read(context);
        var asOf = DateOnly.TryParseExact(form[FieldNames.AsOf], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var sheet = new FactSheet(ruleBook.Vocabulary, asOf ?? Today);
        if (asOf is null && form.ContainsKey(FieldNames.AsOf))
        {
            sheet.Fail(null, new("Dagen för ärendet går inte att läsa. Vi tog dagens datum.", "The day of the case cannot be read. We took today."));
        }

        if (form[FieldNames.Snapshot].ToString() is { Length: > 0 } carried)
        {
            return Carried(form, carried);
        }

        ReadFields(form, sheet);
        var action = form[FieldNames.Action].ToString();
        var skipped = form[FieldNames.Skipped].OfType<string>().Where(id => ruleBook.Vocabulary.Find(id) is not null).Distinct().Take(MaxSkipped).ToList();
        var asked = ruleBook.Vocabulary.Find(form[FieldNames.Asked].ToString());
        if (action == FieldNames.Answer && asked is not null)
        {
            ReadField(form, asked, FieldNames.AnswerValue, sheet);
        }

        if (action is FieldNames.Answer or FieldNames.Skip && asked is not null)
        {
            skipped.Add(asked.Id);
        }

        var state = State(form, sheet.Build(), [.. skipped], sheet.Errors, []);
        if (action == FieldNames.ReadFile && form.Files[FieldNames.File] is { Length: > 0 } file)
        {
            return await CaseFile.Read(state, file, ruleBook, context.RequestAborted);
        }

        return form[FieldNames.Try].ToString() is { Length: > 0 } change ? Tried(state, change) : state;
    }

    // From a page that shows the case but not its fields.
    private CaseState Carried(IFormCollection form, string json)
    {
        var reading = new SnapshotReader(ruleBook.Vocabulary).Read(System.Text.Encoding.UTF8.GetBytes(json), "snapshot");
        return reading.Snapshot is { } snapshot
            ? State(form, snapshot, [], [], [])
            : throw new RefusedException(StatusCodes.Status400BadRequest, "The case cannot be used.", "Begin again at /arende.");
    }

    private CaseState State(IFormCollection form, CaseSnapshot snapshot, ImmutableArray<string> skipped, ImmutableArray<FieldError> errors, ImmutableArray<LocalizedText> notes)
    {
        var story = library.Find(form[FieldNames.Story]) is { } scenario
            && int.TryParse(form[FieldNames.Step], NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step >= 1 && step <= scenario.Steps.Length
                ? StoryMoment.Of(ruleBook, scenario, step - 1)
                : null;
        var about = form[FieldNames.About].ToString();
        return new CaseState(
            snapshot,
            about == FieldNames.AboutAll ? "" : ruleBook.RuleSets.Any(r => r.Id == about) ? about : story?.Step.Question.RuleSet ?? "",
            form[FieldNames.Audience] == FieldNames.Client ? Audience.Client : Audience.Officer,
            skipped,
            story,
            errors,
            notes);
    }

    private CaseState Tried(CaseState state, string change)
    {
        var parts = change.Split('/');
        var recommendation = ruleBook.Evaluate(state.Snapshot).Find(parts[0]);
        if (recommendation is null || parts.Length != 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= recommendation.WhatWouldChange().Length)
        {
            return state;
        }

        var sheet = new FactSheet(ruleBook.Vocabulary, state.Snapshot.AsOf);
        sheet.Take(state.Snapshot);
        foreach (var (fact, value) in recommendation.WhatWouldChange()[index].Facts)
        {
            sheet.Set(fact, value);
        }

        return state with { Snapshot = sheet.Build(), RuleSet = parts[0] };
    }

    private void ReadFields(IFormCollection form, FactSheet sheet)
    {
        foreach (var fact in ruleBook.Vocabulary.Facts)
        {
            if (form.ContainsKey(fact.Id))
            {
                ReadField(form, fact, fact.Id, sheet);
            }
        }
    }

    private static void ReadField(IFormCollection form, Fact fact, string field, FactSheet sheet)
    {
        var value = FactField.Read(fact, form[field], out var error);
        if (error is not null)
        {
            sheet.Fail(fact, error);
            return;
        }

        sheet.Set(fact, value);
    }
}
