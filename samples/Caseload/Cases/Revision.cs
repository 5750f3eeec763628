using Caseload.Rules;
using DecisionSupport.Analysis;
using DecisionSupport.Rendering;

namespace Caseload.Cases;

/// <summary>Decides on a case again: case, day and rules in, the changed case and what was decided out. Knows nothing of where cases are kept.</summary>
/// <param name="state">The case, which is changed.</param>
/// <param name="rules">The rules in use.</param>
/// <param name="today">The day.</param>
/// <param name="now">The instant, for the history.</param>
internal sealed class Revision(CaseState state, RulesInUse rules, DateOnly today, DateTimeOffset now)
{
    private readonly ImmutableArray<HistoryEntry>.Builder _entries = ImmutableArray.CreateBuilder<HistoryEntry>();

    /// <summary>What was decided, in its order.</summary>
    public ImmutableArray<HistoryEntry> Entries => _entries.ToImmutable();

    /// <summary>Whether anything of the case is another.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Takes facts that have been read on <c>today</c> by the rules in use.</summary>
    public void Receive(string unit, CaseSnapshot snapshot)
    {
        var facts = CaseFacts.Sha256(snapshot);
        if (facts == state.FactsSha256 && unit == state.Unit && state.Refused.IsEmpty)
        {
            return;
        }

        (state.Unit, state.FactsSha256, state.Snapshot) = (unit, facts, CaseFacts.Write(snapshot));
        Keep(rules.RuleBook.Evaluate(snapshot), Cause.Facts);
        Use(_last!);
    }

    /// <summary>Brings the case up to the day, and then to the rules in use.</summary>
    /// <param name="before">The rule book that the answer is by.</param>
    public void BringUpToDate(RuleBook before)
    {
        var wentBack = state.Day.DayNumber - today.DayNumber;
        // A clock that is set at midnight may show the day before once more.
        if (wentBack is 1 || (wentBack is 0 && state.Rules == rules.Number))
        {
            return;
        }

        if (wentBack < 0 && state.Refused.IsEmpty)
        {
            LiveThroughDays(before);
        }

        if (state.Rules != rules.Number || wentBack > 0 || (!state.Refused.IsEmpty && state.Wake <= today))
        {
            DecideByRulesInUse(wentBack > 0 ? Cause.ClockWentBack : Cause.Rules);
        }
    }

    // The days that came since are decided each for itself, late or not, so that the history tells what was so when.
    private void LiveThroughDays(RuleBook before)
    {
        if (CaseFacts.Read(state.Snapshot, before, state.Day).Snapshot is not { } snapshot)
        {
            return;
        }

        var decision = before.Evaluate(snapshot);
        foreach (var day in decision.Upcoming(today))
        {
            Keep(day.Decision, Cause.Day);
        }

        Use(before.Evaluate(snapshot.At(today)));
    }

    private void DecideByRulesInUse(Cause cause)
    {
        HasChanged = true;
        var reading = CaseFacts.Read(state.Snapshot, rules.RuleBook, today);
        state.Rules = rules.Number;
        if (reading.Snapshot is not { } snapshot)
        {
            // The case stays with the answer it had, and is listed until somebody mends it.
            state.Refused = CaseFacts.Problems(reading);
            state.Wake = today.AddDays(Outlook.LongestSleep);
            return;
        }

        var decision = rules.RuleBook.Evaluate(snapshot);
        if (cause == Cause.ClockWentBack || Difference.Between(state.Answers, Answer.Of(decision)).Length > 0)
        {
            Keep(decision, cause);
        }

        Use(decision);
    }

    private Decision? _last;

    private void Keep(Decision decision, Cause cause)
    {
        var answers = Answer.Of(decision);
        var day = decision.Snapshot.AsOf;
        _entries.Add(new HistoryEntry(
            ++state.LastEntry,
            day,
            cause,
            cause == Cause.Day ? state.Rules : rules.Number,
            decision.RuleBook.Sha256,
            DecisionRecord.CurrentEngine,
            CaseFacts.Write(decision.Snapshot),
            CaseSnapshotJson.Sha256(decision.Snapshot),
            answers,
            Difference.Between(state.Answers, answers),
            today.DayNumber - day.DayNumber,
            now));
        state.Answers = answers;
        _last = decision;
    }

    private void Use(Decision decision)
    {
        HasChanged = true;
        state.Answers = Answer.Of(decision);
        state.RuleBookSha256 = decision.RuleBook.Sha256;
        state.Refused = [];
        state.Day = today;
        if (decision.RuleBook.Sha256 == rules.RuleBook.Sha256)
        {
            state.Rules = rules.Number;
        }

        state.Coming = Outlook.Of(decision);
        state.Wake = Outlook.Wake(today, state.Coming);
    }
}
