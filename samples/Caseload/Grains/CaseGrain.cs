using Caseload.Cases;
using Caseload.Days;
using Caseload.Register;
using Caseload.Rules;
using Microsoft.Extensions.Logging;

namespace Caseload.Grains;

/// <summary>
/// Holds a case and its reminder. What is written goes in one order: a mark in the register, the case, the reminder, the line in the register. Wherever that is cut
/// off, the mark stays, and whoever looks next writes the rest.
/// </summary>
internal sealed partial class CaseGrain(
    [PersistentState("case")] IPersistentState<CaseState> stored, ICaseRegister register, RuleShelf shelf, Today today, TimeProvider clock, ILogger<CaseGrain> logger)
    : Grain, ICase, IRemindable
{
    private const string Reminder = "wake";

    private bool _isListed;
    private DateOnly? _reminded;

    private string Key => this.GetPrimaryKeyString();

    private CaseState State => stored.State;

    public async Task<Receipt> Receive(string unit, byte[] snapshot)
    {
        var rules = await shelf.InUse(State.Rules);
        var reading = CaseFacts.Read(snapshot, rules.RuleBook, today.Day);
        ImmutableArray<string> problems =
        [
            .. new[] { CaseKey.Problem("key", Key, rules.RuleBook.Vocabulary), CaseKey.Problem("unit", unit, rules.RuleBook.Vocabulary) }.OfType<string>(),
            .. CaseFacts.Problems(reading),
        ];
        if (problems.Length > 0 || reading.Snapshot is null)
        {
            return new Receipt(IsTaken: false, State.LastEntry, problems);
        }

        await Revise(rules, async revision =>
        {
            revision.Receive(unit, reading.Snapshot);
            if (revision.HasChanged)
            {
                await register.Begin(Key, unit, clock.GetUtcNow());
            }
        });
        return new Receipt(IsTaken: true, State.LastEntry, []);
    }

    public async Task Look(int rules)
    {
        if (!stored.RecordExists)
        {
            await register.Abandon(Key);
            DeactivateOnIdle();
            return;
        }

        await Revise(await shelf.InUse(Math.Max(rules, State.Rules)), async revision =>
        {
            // Whoever asks may have seen a line that is not of now.
            if (!revision.HasChanged)
            {
                _isListed = false;
                await List();
            }
        });
    }

    public Task ReceiveReminder(string reminderName, TickStatus status) => Look(State.Rules);

    private async Task Revise(RulesInUse rules, Func<Revision, Task> more)
    {
        try
        {
            await List();
            var revision = new Revision(State, rules, today.Day, clock.GetUtcNow());
            if (stored.RecordExists)
            {
                revision.BringUpToDate(await shelf.Book(State.RuleBookSha256));
            }

            await more(revision);
            if (revision.HasChanged)
            {
                _isListed = false;
                State.Recent = revision.Entries;
                State.Version++;
                await stored.WriteStateAsync();
                await List();
            }
        }
        catch (Exception e)
        {
            // What is held may be another than what is stored: begin again from the store. Whoever called cannot read what databases throw.
            DeactivateOnIdle();
            LogNotKept(logger, e);
#pragma warning disable MA0054 // an inner exception would have to be read by the caller too
            throw new OrleansException("The case could not be kept. Nothing is lost; try again.");
#pragma warning restore MA0054
        }
    }

    // After a start nobody knows whether what was written last came into the register. It is written again; twice is once.
    private async Task List()
    {
        if (_isListed || !stored.RecordExists)
        {
            return;
        }

        if (_reminded != State.Wake)
        {
            await this.RegisterOrUpdateReminder(Reminder, today.Until(State.Wake, Key), TimeSpan.FromDays(1));
            _reminded = State.Wake;
        }

        await register.Complete(CaseLine.Of(Key, State), State.Recent);
        _isListed = true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A case could not be kept; whoever sent it is told to try again.")]
    private static partial void LogNotKept(ILogger logger, Exception exception);
}
