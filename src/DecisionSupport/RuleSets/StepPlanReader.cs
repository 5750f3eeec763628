using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleSets;

/// <summary>Reads what a step says under <c>plan</c>.</summary>
internal static class StepPlanReader
{
    private const int MostDays = 3660;
    private static readonly string[] Deciders = ["law", "us"];

    public static StepPlan Read(MappingReader step)
    {
        var node = step.Optional("plan");
        if (node is null || MappingReader.Of(node, $"plan of {step.What}", step.Diagnostics) is not { } plan)
        {
            return StepPlan.None;
        }

        var due = Due(plan.Optional("due"), plan);
        var after = PlacedIds.Read(plan, "after", "a step");
        var replaces = PlacedIds.Read(plan, "replaces", "a step");
        var same = plan.Optional("sameAs");
        PlacedId? sameAs = same.AsText("a step", plan.Diagnostics) is { } id ? new PlacedId(id, same!.Place) : null;
        var awaits = plan.Optional("awaitsAnswers").AsBoolean("awaitsAnswers", plan.Diagnostics) ?? false;
        var why = MappingReader.Of(plan.Optional("why"), "reason", plan.Diagnostics) is { } reasons ? Why(reasons) : null;
        plan.Finish();
        return new StepPlan(due, after, replaces, sameAs, awaits, why);
    }

    private static AudienceTexts? Why(MappingReader reasons)
    {
        var texts = TextsReader.Audiences(reasons);
        reasons.Finish();
        return texts;
    }

    private static StepDue? Due(DataNode? node, MappingReader plan)
    {
        if (MappingReader.Of(node, "day", plan.Diagnostics) is not { } due)
        {
            return null;
        }

        var day = due.Optional("day");
        var by = due.Optional("by");
        var within = due.Optional("within");
        var none = due.Has("none") ? LocalizedTextReader.Required(due, "none") : null;
        due.Finish();
        if (new[] { day is not null, within is not null, due.Has("none") }.Count(isThere => isThere) != 1)
        {
            plan.Diagnostics.Add(SharedKinds.MissingKey, due.Place, "A step is due on a 'day', 'within' a number of days, or never ('none' with the reason); write one of the three.");
            return null;
        }

        if (within is not null)
        {
            return Days(within, plan.Diagnostics) is { } days ? new DueWithin(days) : null;
        }

        if (none is not null)
        {
            return new DueNever(none);
        }

        var decider = by is null ? null : by.AsOneOf("by", Deciders, plan.Diagnostics);
        if (by is null)
        {
            plan.Diagnostics.Add(SharedKinds.MissingKey, due.Place, "Who sets the day? Write 'by: law' where the law does, otherwise 'by: us'.");
        }

        return day.AsText("day", plan.Diagnostics) is { } name && decider is not null ? new DueOnDay(name, decider == "law", day!.Place) : null;
    }

    private static int? Days(DataNode within, DiagnosticBag diagnostics)
    {
        if (within.AsNumber("within", diagnostics) is not { } number)
        {
            return null;
        }

        if (number is >= 0 and <= MostDays && number == decimal.Floor(number))
        {
            return (int)number;
        }

        diagnostics.Add(SharedKinds.WrongKind, within.Place, FormattableString.Invariant($"'within' is a whole number of days, from 0 to {MostDays}."));
        return null;
    }
}
