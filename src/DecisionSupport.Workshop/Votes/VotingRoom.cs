namespace DecisionSupport.Workshop.Votes;

/// <summary>The question that the room votes on, and the votes. In memory only, and gone with the server. Thread-safe.</summary>
public sealed class VotingRoom
{
    /// <summary>More devices than sit in any room; a device beyond them is refused, so that votes cannot fill the memory.</summary>
    public const int MaxDevices = 500;

    /// <summary>How many of them may be at one network address: a room behind one address finds place, and nobody alone fills the room.</summary>
    public const int MaxDevicesOfAddress = 250;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _votes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _addresses = new(StringComparer.Ordinal);
    private Ballot? _ballot;

    /// <summary>The open question; null when there is none.</summary>
    public Ballot? Open
    {
        get
        {
            lock (_lock)
            {
                return _ballot;
            }
        }
    }

    /// <summary>Opens a question; opening the same one again keeps its votes.</summary>
    public void Ask(Ballot? ballot)
    {
        lock (_lock)
        {
            if (_ballot != ballot)
            {
                _ballot = ballot;
                _votes.Clear();
                _addresses.Clear();
            }
        }
    }

    /// <summary>Takes a vote; a device's later vote replaces its earlier one. Whether it was taken.</summary>
    public bool Vote(Ballot ballot, string device, string answer, string address)
    {
        lock (_lock)
        {
            if (_ballot != ballot || (!_votes.ContainsKey(device) && !HasPlace(address)))
            {
                return false;
            }

            _votes[device] = answer;
            return true;
        }
    }

    private bool HasPlace(string address)
    {
        var devices = _addresses.GetValueOrDefault(address);
        if (_votes.Count >= MaxDevices || devices >= MaxDevicesOfAddress)
        {
            return false;
        }

        _addresses[address] = devices + 1;
        return true;
    }

    /// <summary>How many votes there are for each answer to a question.</summary>
    public IReadOnlyDictionary<string, int> Count(Ballot ballot)
    {
        lock (_lock)
        {
            return _ballot == ballot ? _votes.Values.CountBy(a => a).ToDictionary(StringComparer.Ordinal) : [];
        }
    }

    /// <summary>What a device answered; null when it has not.</summary>
    public string? AnswerOf(string device)
    {
        lock (_lock)
        {
            return _votes.GetValueOrDefault(device);
        }
    }
}

/// <summary>A question put to the room.</summary>
/// <param name="Scenario">The story's id.</param>
/// <param name="Step">The step, counted from 1.</param>
public sealed record Ballot(string Scenario, int Step);
