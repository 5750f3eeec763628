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

    public Task<Receipt> Receive(string unit, byte[] snapshot) => Whole(async () =>
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

        var revision = await BringUpToDate(rules);
        revision.Receive(unit, reading.Snapshot);
        if (revision.HasChanged)
        {
            await register.Begin(Key, unit, clock.GetUtcNow());
            await Keep(revision);
        }

        return new Receipt(IsTaken: true, State.LastEntry, []);
    });

    public Task Look(int rules) => Whole(async () =>
    {
        if (!stored.RecordExists)
        {
            await register.Abandon(Key);
            DeactivateOnIdle();
            return true;
        }

        var revision = await BringUpToDate(await shelf.InUse(Math.Max(rules, State.Rules)));
        if (revision.HasChanged)
        {
            await Keep(revision);
        }
        else
        {
            // Whoever asks may have seen a line that is not of now.
            _isListed = false;
            await List();
        }

        return true;
    });

    public Task ReceiveReminder(string reminderName, TickStatus status) => Look(State.Rules);

    private async Task<Revision> BringUpToDate(RulesInUse rules)
    {
        await List();
        var revision = new Revision(State, rules, today.Day, clock.GetUtcNow());
        if (stored.RecordExists)
        {
            revision.BringUpToDate(await shelf.Book(State.RuleBookSha256));
        }

        return revision;
    }

    private async Task Keep(Revision revision)
    {
        _isListed = false;
        State.Recent = revision.Entries;
        State.Version++;
        await stored.WriteStateAsync();
        await List();
    }

    // All of it, or what is stored: what is held after a failure may be another.
    private async Task<T> Whole<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e)
        {
            DeactivateOnIdle();
            LogNotKept(logger, e);
#pragma warning disable MA0054 // whoever called cannot read what databases throw
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
