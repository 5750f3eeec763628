using DecisionSupport.Frames;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Timelines;

namespace DecisionSupport.Explanation;

/// <summary>Days with what covers them → what is told of them.</summary>
internal sealed class TimelineWriter
{
    private readonly Recommendation _recommendation;
    private readonly CompiledTimeline _timeline;
    private readonly FeelFrame _frame;
    private readonly DayCovers _days;

    private TimelineWriter(Recommendation recommendation, CompiledTimeline timeline, FeelFrame frame, DayCovers days)
    {
        _recommendation = recommendation;
        _timeline = timeline;
        _frame = frame;
        _days = days;
    }

    /// <summary>The timeline; null when the version has none, or its first or last day is not known.</summary>
    public static Timeline? Write(Recommendation recommendation)
    {
        using var evaluation = AfterOutcome.Of(recommendation);
        return recommendation.Compiled.Timeline is { } timeline && timeline.In(evaluation.Frame) is { } days
            ? new TimelineWriter(recommendation, timeline, evaluation.Frame, days).Write()
            : null;
    }

    private Timeline Write() => new(_timeline.Rule, [.. StretchFinder.Find(_days).Select(Write)]);

    private TimelineStretch Write(Stretch stretch)
    {
        var ground = stretch.Grounds is [var first, ..] ? _timeline.Grounds[first] : null;
        var coveredTo = stretch.Status == DayStatus.Covered && stretch.Days.To == _days.To ? CoveredTo() : null;
        return new TimelineStretch(_recommendation, ReasonFor(stretch), coveredTo is { } day ? KeepAfter(day) : null)
        {
            From = Day(stretch.Days.From),
            To = Day(stretch.Days.To),
            Status = stretch.Status,
            Ground = ground?.Rule.Id,
            Title = ground?.Rule.Title,
            Sources = [.. (stretch.Status == DayStatus.NotKnown ? stretch.Grounds : [.. stretch.Grounds.Take(1)]).SelectMany(g => _timeline.Grounds[g].Rule.Sources.Ids).Distinct()],
            Asks = [.. stretch.Open.SelectMany(QuestionsOf).DistinctBy(q => q.Id)],
            CoveredTo = coveredTo is { } last ? Day(last) : null,
        };
    }

    private AudienceTexts? ReasonFor(Stretch stretch)
    {
        var rules = stretch.Grounds.Select(g => _timeline.Grounds[g].Rule);
        return stretch.Status switch
        {
            DayStatus.Covered => null,
            DayStatus.NotKnown => rules.Select(r => r.Open).OfType<AudienceTexts>().FirstOrDefault() ?? _timeline.Rule.Open,
            _ => rules.Select(r => r.Beyond).OfType<AudienceTexts>().FirstOrDefault() ?? _timeline.Rule.Uncovered,
        };
    }

    private long? CoveredTo() => _days.FirstUnsure() is { } first && first - 1 >= _days.To ? first - 1 : null;

    private AudienceTexts? KeepAfter(long day)
    {
        var last = _days.Covers.Where(c => c.IsSure && c.Period.From <= day && day <= c.Period.To).Select(c => (int?)c.Ground).Min();
        return (last is { } ground ? _timeline.Grounds[ground].Rule.Keep : null) ?? _timeline.Rule.Keep;
    }

    private IEnumerable<TimelineQuestion> QuestionsOf(Cover open)
    {
        var facts = _recommendation.Decision.Snapshot.Vocabulary.Facts;
        var ground = _timeline.Grounds[open.Ground];
        var list = _timeline.Lists.FirstOrDefault(l => l.Fact == ground.Rule.Each);
        var slots = list is null ? ground.Facts : ground.Facts.Append(list.Slot);
        var asked = slots.Distinct().Order().Where(IsOpen).Select(slot => new TimelineQuestion(facts[slot].Id, facts[slot].Question, facts[slot].AskedOf));
        return list is null || open.Record is null ? asked : asked.Concat(FieldsOf(ground, list, open.Record, facts[list.Slot]));
    }

    private static IEnumerable<TimelineQuestion> FieldsOf(CompiledGround ground, RecordList list, FeelContext record, Fact owner) =>
        from field in ground.Fields.Distinct().Order().Select(f => list.Fields[f])
        where !record.TryGet(field.Name, out var value) || value.IsNull
        let question = field.Question
        where question is not null
        select new TimelineQuestion($"{owner.Id}.{field.Name}", question, field.AskedOf ?? owner.AskedOf);

    private bool IsOpen(int slot) => _frame.Banks[Banks.Facts][slot].IsNull;

    private static DateOnly Day(long number) => FeelValue.FromDays(number).AsDate();
}
