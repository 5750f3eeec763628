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

    /// <summary>Forms as people write them, with their first day where one is told, by their ids.</summary>
    internal IReadOnlyDictionary<string, (string Name, DateOnly? From)> Forms { get; init; } = ImmutableDictionary<string, (string, DateOnly?)>.Empty;

    /// <summary>A form as people write it.</summary>
    internal string NameOf(string form) => Forms.TryGetValue(form, out var told) ? told.Name : form;

    /// <summary>Whether a form was there on a day; one that is not told always is.</summary>
    internal bool IsThere(string form, DateOnly day) => !Forms.TryGetValue(form, out var told) || told.From is not { } from || from <= day;

    /// <summary>The key of the questions in a decision.</summary>
    internal string Key => $"questionsTo{char.ToUpperInvariant(Id[0])}{Id.AsSpan(1)}";

    internal LocalizedText HeadingTo(Audience audience) => audience == Audience.Officer ? Heading : ClientHeading;
}
