using DecisionSupport.Diagnostics;

namespace DecisionSupport.Rendering;

/// <summary>
/// What is left out of a decision record. It works on the record's copy; snapshot and decision stay as they are. With facts the texts go too, for
/// they may tell values; statuses and outcomes stay, and so does the hash by which a replay with the snapshot proves the whole. Immutable and
/// thread-safe.
/// </summary>
public sealed class RecordRedaction
{
    private RecordRedaction(bool isWhole, ImmutableArray<string> names)
    {
        IsWhole = isWhole;
        Names = names;
    }

    /// <summary>Nothing is left out.</summary>
    public static RecordRedaction None { get; } = new(isWhole: false, []);

    /// <summary>The whole snapshot is left out, and every value in the decision; only its hash stays.</summary>
    public static RecordRedaction WholeSnapshot { get; } = new(isWhole: true, []);

    /// <summary>Some facts are left out.</summary>
    /// <param name="names">Ids of facts, such as <c>person.birthDate</c>, or the first part of ids, such as <c>person</c>, for all of them.</param>
    public static RecordRedaction Facts(params ReadOnlySpan<string> names) => new(isWhole: false, [.. names]);

    internal bool IsWhole { get; }

    internal ImmutableArray<string> Names { get; }

    internal bool IsNone => !IsWhole && Names.IsEmpty;

    internal bool Hides(string factId) =>
        IsWhole || Names.Any(n => factId == n || (factId.StartsWith(n, StringComparison.Ordinal) && factId[n.Length] == '.'));

    // A slip of the pen would leave in the record what was to be taken out.
    internal void Check(Vocabulary vocabulary)
    {
        if (Names.FirstOrDefault(n => !vocabulary.Facts.Any(f => f.Id == n || f.Id.StartsWith(n + ".", StringComparison.Ordinal))) is { } unknown)
        {
            var known = vocabulary.Facts.Select(f => f.Id).Concat(vocabulary.Subjects.Select(s => s.Id));
            throw new ArgumentException($"There is no fact '{unknown}' to leave out.{Suggestion.DidYouMean(unknown, known)}", nameof(vocabulary));
        }
    }
}
