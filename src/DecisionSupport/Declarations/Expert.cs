namespace DecisionSupport;

/// <summary>
/// The expert of a rule book, such as the doctor: whoever is asked what criteria need and nobody else can tell. Immutable and thread-safe.
/// </summary>
public sealed class Expert
{
    internal Expert()
    {
    }

    /// <summary>The id; the questions stand in a decision under <c>questionsTo</c> and the id, as in <c>questionsToDoctor</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The heading over the questions, to somebody who works with the case.</summary>
    public required LocalizedText Heading { get; init; }

    /// <summary>The heading over the questions, to the person concerned.</summary>
    public required LocalizedText ClientHeading { get; init; }

    /// <summary>What the expert has written, as the facts tell it; null when the expert writes nothing that the rules read.</summary>
    public required Statement? Statement { get; init; }

    /// <summary>Forms as people write them, by their ids.</summary>
    internal IReadOnlyDictionary<string, string> Forms { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A form as people write it.</summary>
    internal string NameOf(string form) => Forms.GetValueOrDefault(form, form);

    /// <summary>The key of the questions in a decision.</summary>
    internal string Key => $"questionsTo{char.ToUpperInvariant(Id[0])}{Id.AsSpan(1)}";

    internal LocalizedText HeadingTo(Audience audience) => audience == Audience.Officer ? Heading : ClientHeading;
}
