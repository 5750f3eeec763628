namespace DecisionSupport.Workshop.Votes;

/// <summary>The votes on one question, one a device. Not thread-safe.</summary>
internal sealed class BallotBox
{
    private readonly Dictionary<string, string> _votes = new(StringComparer.Ordinal);
    private bool _isLocked = true;
    private bool _wasLocked;
    private DateTimeOffset? _locksAt;

    public bool IsLocked(DateTimeOffset now) => _isLocked || _locksAt <= now;

    /// <summary>Takes votes from now on; those that are there stay.</summary>
    public void Open(DateTimeOffset now, TimeSpan? limit)
    {
        _isLocked = false;
        _locksAt = now + limit;
    }

    public void Lock()
    {
        _isLocked = true;
        _wasLocked = true;
    }

    public void Put(string device, string answer) => _votes[device] = answer;

    public string? AnswerOf(string device) => _votes.GetValueOrDefault(device);

    public BallotState State(DateTimeOffset now)
    {
        var isLocked = IsLocked(now);
        return new BallotState(
            _votes.Count,
            isLocked,
            !isLocked && _wasLocked,
            isLocked || _locksAt is not { } end ? null : (int)Math.Ceiling((end - now).TotalSeconds),
            isLocked ? _votes.Values.CountBy(a => a).ToDictionary(StringComparer.Ordinal) : []);
    }
}
