using DecisionSupport.Feel;
using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Scenarios;
using DecisionSupport.Workshop.Stories;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Cases;

/// <summary>The case page's form → its state.</summary>
internal sealed class CaseFormReader(RuleBook ruleBook, StoryMoments moments, ScenarioLibrary library, TimeProvider clock)
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
        SourceFields.Read(form, ruleBook.Vocabulary, asOf ?? Today, sheet);
        var action = form[FieldNames.Action].ToString();
        var skipped = form[FieldNames.Skipped].OfType<string>().Where(id => ruleBook.Vocabulary.Find(id) is not null).Distinct().Take(MaxSkipped).ToList();
        var asked = ruleBook.Vocabulary.Find(form[FieldNames.Asked].ToString());
        var stays = asked is not null && !TakeAnswer(form, asked, action, skipped, sheet);
        var changing = ruleBook.Vocabulary.Find(form[FieldNames.Change].ToString()) ?? (stays ? asked : null);
        var state = State(form, sheet.Build(), [.. skipped], sheet.Errors, []) with { Typed = sheet.Typed, Changing = changing };
        if (action == FieldNames.ReadFile && form.Files[FieldNames.File] is { Length: > 0 } file)
        {
            return await CaseUpload.Read(state, file, ruleBook, context.RequestAborted);
        }

        return form[FieldNames.Try].ToString() is { Length: > 0 } change ? Tried(state, change) : state;
    }

    // Whatever was answered counts, whichever button was pressed: nobody answers in order to be asked again. False when the same question is put again.
    private static bool TakeAnswer(IFormCollection form, Fact asked, string action, List<string> skipped, FactSheet sheet)
    {
        if (action == FieldNames.Skip)
        {
            skipped.Add(asked.Id);
            return true;
        }

        if (!FactField.IsAnswered(asked, FieldNames.AnswerValue, name => form[name]))
        {
            if (action == FieldNames.Answer)
            {
                sheet.Fail(asked, new("Välj eller skriv ett svar, eller hoppa över frågan.", "Choose or write an answer, or pass the question over."));
            }

            return action is not (FieldNames.Answer or FieldNames.MoreRows);
        }

        var value = ReadField(form, asked, FieldNames.AnswerValue, sheet);
        if (value is { IsNull: true })
        {
            skipped.Add(asked.Id);
        }

        return value is not null && action != FieldNames.MoreRows;
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
                ? moments.Of(scenario, step - 1)
                : null;
        var about = form[FieldNames.About].ToString();
        return new CaseState(
            snapshot,
            about == FieldNames.AboutAll ? "" : ruleBook.RuleSets.Any(r => r.Id == about) ? about : story?.Step.Question.RuleSet ?? "",
            form[FieldNames.Audience] == FieldNames.Client ? Audience.Client : Audience.Officer,
            skipped,
            story,
            errors,
            notes,
            ImmutableDictionary<string, string>.Empty);
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
            // What is only tried nobody has said.
            sheet.Set(fact, value);
            sheet.Say(fact, null);
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

    // Null when it cannot be used.
    private static FeelValue? ReadField(IFormCollection form, Fact fact, string field, FactSheet sheet)
    {
        var value = FactField.Read(fact, field, name => form[name], out var error);
        if (error is not null)
        {
            sheet.Fail(fact, error);
        }

        if (error is null && sheet.Set(fact, value))
        {
            return value;
        }

        sheet.KeepTyped(form.Keys.Where(k => k == field || k.StartsWith(field + ".", StringComparison.Ordinal)).Select(k => KeyValuePair.Create(k, form[k].ToString())));
        return null;
    }
}
