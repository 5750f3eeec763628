using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;
using DecisionSupport.Plans;

namespace DecisionSupport.Analysis.Coming;

/// <summary>One case, put to the rules of a plan on one day after another. Not thread-safe.</summary>
internal sealed class CaseOnDays(CaseSnapshot snapshot, EvaluationPlan plan, RuleBook book)
{
    private readonly RuleFrame _frame = RuleFrame.ForDays(book.Compiled.RuleSetCount, book.Compiled.LocalCount);
    private int? _day;

    /// <summary>What a question answers on a day.</summary>
    public Truth Ask(Leaf leaf, int day) => leaf.Ask(FrameOn(day));

    /// <summary>The value of a part of a question on a day.</summary>
    public FeelValue ValueOf(Term term, int day) => term.Evaluate(FrameOn(day));

    /// <summary>The first day after the first on which a term that rises with the day has reached a day; null when it had before, or does not until the last.</summary>
    public int? Reaches(Term rising, long bound, int first, int last) => rising.Kind == TermKind.Day
        ? bound > first && bound <= last ? (int)bound : null
        : Halving.FirstChange(first, last, day => ValueOf(rising, day).TryAsDate(out var value) && value.DayNumber >= bound);

    /// <summary>The days on which what covers the timelines of the plan begins or has ended, as they are found on a day.</summary>
    public IEnumerable<long> BoundsOfCovers(int day) => plan.Versions.SelectMany(v => v.Timeline?.BoundsOfCovers(FrameOn(day)) ?? []);

    /// <summary>What each ground of the timelines covers of each record, as it is found on a day.</summary>
    public IEnumerable<((int Version, int Ground, object? Record) Of, string Words)> CoversOfRecords(int day) =>
        plan.Versions.SelectMany((v, i) => (v.Timeline?.OfRecords(FrameOn(day)) ?? []).Select(r => ((i, r.Of.Ground, r.Of.Record), r.Words)));

    /// <summary>Whether a question is open on every day, because a fact that it needs is not known.</summary>
    public bool IsAlwaysOpen(Leaf leaf) => leaf.Timeline is null && leaf.Facts.Any(slot => snapshot.Values[slot].IsNull);

    private RuleFrame FrameOn(int day)
    {
        if (day != _day)
        {
            _frame.Use(snapshot.Values, snapshot.Truths, plan.Parameters, DateOnly.FromDayNumber(day));
            _day = day;
        }

        return _frame;
    }
}
