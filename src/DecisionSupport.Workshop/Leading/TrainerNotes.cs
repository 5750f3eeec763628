using DecisionSupport.Workshop.Votes;

namespace DecisionSupport.Workshop.Leading;

/// <summary>What the trainer writes down at each step, until the server stops. Thread-safe.</summary>
public sealed class TrainerNotes
{
    /// <summary>Letters of one note: two pages.</summary>
    public const int MaxLength = 6_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<Ballot, string> _notes = [];

    /// <summary>The note of a step; empty when there is none.</summary>
    public string Of(Ballot step)
    {
        lock (_lock)
        {
            return _notes.GetValueOrDefault(step, "");
        }
    }

    /// <summary>Writes the note of a step. What is over the limit is left out.</summary>
    public void Write(Ballot step, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        lock (_lock)
        {
            _notes[step] = text.Length > MaxLength ? text[..MaxLength] : text;
        }
    }
}
