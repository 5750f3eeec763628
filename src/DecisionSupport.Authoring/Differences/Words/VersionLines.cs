using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Differences.Words;

/// <summary>Everything a version says, as lines that each have a name: two versions differ in what differs between lines of one name.</summary>
internal static class VersionLines
{
    public static IEnumerable<KeyValuePair<string, string>> Of(RuleSetVersion version)
    {
        var lines = new Lines("");
        lines.Add("title", version.Title);
        lines.Add("changes", version.Changes);
        lines.Add("uses", version.Uses);
        lines.Add("asks for all", version.AsksForAll ? "true" : "false");
        for (var i = 0; i < version.Doubts.Length; i++)
        {
            lines.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"doubt {i + 1}"), version.Doubts[i]);
        }

        foreach (var definition in version.Definitions)
        {
            lines.Add($"definition {definition.Name}", definition.Is.Text);
        }

        if (version.Timeline is { } timeline)
        {
            Add(lines.Under("timeline"), timeline);
        }

        foreach (var ground in version.Grounds)
        {
            Add(lines.Under($"ground {ground.Id}"), ground);
        }

        lines.Add("order of grounds", version.Grounds.Select(g => g.Id));
        foreach (var criterion in version.Criteria)
        {
            Add(lines.Under($"criterion {criterion.Id}"), criterion);
        }

        lines.Add("order of criteria", version.Criteria.Select(c => c.Id));
        lines.Add("order of outcomes", version.Outcomes.Select(o => o.Id));
        foreach (var outcome in version.Outcomes)
        {
            Add(lines.Under($"outcome {outcome.Id}"), outcome);
        }

        foreach (var step in version.Steps)
        {
            var own = lines.Under($"step {step.Step.Id}");
            own.Add("when", step.When.Text);
            Add(own, step.Step);
        }

        foreach (var notice in version.Notices)
        {
            var own = lines.Under($"notice {notice.Id}");
            own.Add("when", notice.When.Text);
            own.Add("kind", notice.IsWarning ? "warning" : "information");
            own.Add("sources", notice.Sources.Ids);
            own.Add(notice.Texts);
        }

        return lines.All;
    }

    private static void Add(Lines lines, TimelineRule timeline)
    {
        lines.Add("title", timeline.Title);
        lines.Add("from", timeline.From.Text);
        lines.Add("to", timeline.To.Text);
        Add(lines, "uncovered", timeline.Uncovered);
        Add(lines, "open", timeline.Open);
        Add(lines, "keep", timeline.Keep);
    }

    private static void Add(Lines lines, GroundRule ground)
    {
        lines.Add("title", ground.Title);
        lines.Add("each", ground.Each);
        lines.Add("when", ground.When?.Text);
        lines.Add("days", ground.Days?.Text);
        lines.Add("at most", ground.AtMost?.Text);
        lines.Add("sources", ground.Sources.Ids);
        Add(lines, "open", ground.Open);
        Add(lines, "beyond", ground.Beyond);
        Add(lines, "keep", ground.Keep);
    }

    private static void Add(Lines lines, string name, AudienceTexts? texts)
    {
        if (texts is not null)
        {
            lines.Under(name).Add(texts);
        }
    }

    private static void Add(Lines lines, Criterion criterion)
    {
        lines.Add("title", criterion.Title);
        lines.Add("test", criterion.Test);
        lines.Add("chooses a way", criterion.ChoosesWay ? "true" : "false");
        lines.Add("applies", criterion.AppliesExpression?.Text);
        lines.Add("sources", criterion.Sources);
        foreach (var (audience, texts) in new[] { ("officer", criterion.Officer), ("client", criterion.Client) })
        {
            lines.Add($"{audience} met", texts.Met);
            lines.Add($"{audience} not-met", texts.NotMet);
            lines.Add($"{audience} unknown", texts.Unknown);
        }

        foreach (var step in criterion.Steps)
        {
            var own = lines.Under($"step {step.Step.Id}");
            own.Add("on", step.On.Select(s => s.Word()));
            Add(own, step.Step);
        }

        foreach (var (question, index) in criterion.Questions.Select((q, i) => (q, i)))
        {
            var own = lines.Under(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"question {index + 1}"));
            own.Add("on", question.On.Select(s => s.Word()));
            own.Add("ask", question.Ask);
            own.Add("number", question.Numbers.Select(n => n.ToString()));
        }
    }

    private static void Add(Lines lines, Outcome outcome)
    {
        lines.Add("title", outcome.Title);
        lines.Add("when", outcome.When?.Text);
        lines.Add(outcome.Texts);
        lines.Add("goal", outcome.IsGoal ? "true" : "false");
        lines.Add("kind", outcome.Kind?.Word());
        foreach (var despite in outcome.Despite)
        {
            lines.Add($"despite {despite.Open}", despite.Because);
        }

        lines.Add("remedies", outcome.Remedies.Select(s => s.Word()));
        lines.Add("brings", outcome.Brings.Ids);
        lines.Add("order of levels", outcome.Levels.Select(l => l.Id));
        foreach (var level in outcome.Levels)
        {
            lines.Add($"level {level.Id} when", level.When.Text);
            lines.Add($"level {level.Id} title", level.Title);
        }
    }

    private static void Add(Lines lines, StepText step)
    {
        lines.Add("by", step.By.ToString());
        lines.Add("sources", step.Sources.Ids);
        lines.Add(step.Texts);
    }
}
