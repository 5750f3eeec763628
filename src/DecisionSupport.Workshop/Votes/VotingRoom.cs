namespace DecisionSupport.Workshop.Votes;

/// <summary>
/// The room: the devices that have come into it, the question that is put to them, and the votes on every question, which are kept until the server stops.
/// In memory only. Thread-safe.
/// </summary>
/// <param name="clock">Tells when a question with a time limit locks.</param>
public sealed class VotingRoom(TimeProvider clock)
{
    /// <summary>More devices than sit in any room; a device beyond them is refused, so that votes cannot fill the memory.</summary>
    public const int MaxDevices = 500;

    /// <summary>How many of them may be at one network address: a room behind one address finds place, and nobody alone fills the room.</summary>
    public const int MaxDevicesOfAddress = 250;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _devices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<Ballot, BallotBox> _boxes = [];
    private Ballot? _asked;

    /// <summary>The letters by which a device comes in; only who sees the wall knows them.</summary>
    public string Code { get; } = RoomCode.New();

    /// <summary>The question that was put last, open or locked; null when none has been.</summary>
    public Ballot? Asked
    {
        get
        {
            lock (_lock)
            {
                return _asked;
            }
        }
    }

    /// <summary>How many devices have come in.</summary>
    public int Devices
    {
        get
        {
            lock (_lock)
            {
                return _devices.Count;
            }
        }
    }

    /// <summary>Lets a device in. Whether there was place.</summary>
    public bool Join(string device, string address)
    {
        lock (_lock)
        {
            if (_devices.Contains(device))
            {
                return true;
            }

            var ofAddress = _addresses.GetValueOrDefault(address);
            if (_devices.Count >= MaxDevices || ofAddress >= MaxDevicesOfAddress)
            {
                return false;
            }

            _addresses[address] = ofAddress + 1;
            return _devices.Add(device);
        }
    }

    /// <summary>Whether a device has come in.</summary>
    public bool Has(string? device)
    {
        lock (_lock)
        {
            return device is not null && _devices.Contains(device);
        }
    }

    /// <summary>Puts a question, for a time or until it is locked. One that was put before keeps its votes; any other that is open locks.</summary>
    public void Ask(Ballot ballot, TimeSpan? limit = null)
    {
        lock (_lock)
        {
            if (_asked is not null && _asked != ballot)
            {
                _boxes[_asked].Lock();
            }

            _asked = ballot;
            if (!_boxes.TryGetValue(ballot, out var box))
            {
                _boxes[ballot] = box = new BallotBox();
            }

            box.Open(clock.GetUtcNow(), limit);
        }
    }

    /// <summary>Takes no more votes on a question.</summary>
    public void Lock(Ballot ballot)
    {
        lock (_lock)
        {
            _boxes.GetValueOrDefault(ballot)?.Lock();
        }
    }

    /// <summary>Takes a vote; a device's later vote replaces its earlier one.</summary>
    public VoteResult Vote(Ballot ballot, string? device, string answer)
    {
        lock (_lock)
        {
            if (device is null || !_devices.Contains(device))
            {
                return VoteResult.NotInRoom;
            }

            if (ballot != _asked)
            {
                return VoteResult.OtherQuestion;
            }

            if (_boxes[ballot].IsLocked(clock.GetUtcNow()))
            {
                return VoteResult.Locked;
            }

            _boxes[ballot].Put(device, answer);
            return VoteResult.Counted;
        }
    }

    /// <summary>What may be told of a question; null when it has never been put.</summary>
    public BallotState? StateOf(Ballot? ballot)
    {
        lock (_lock)
        {
            return ballot is null ? null : _boxes.GetValueOrDefault(ballot)?.State(clock.GetUtcNow());
        }
    }

    /// <summary>What a device answered to a question; null when it has not.</summary>
    public string? AnswerOf(Ballot ballot, string? device)
    {
        lock (_lock)
        {
            return device is null ? null : _boxes.GetValueOrDefault(ballot)?.AnswerOf(device);
        }
    }
}
