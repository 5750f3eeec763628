using System.Collections.Immutable;

namespace DecisionSupport.Certificates;

/// <summary>
/// The value of one fact: exactly one of <see cref="Flag"/>, <see cref="Date"/>, <see cref="Word"/> and <see cref="Words"/>.
/// Compared by value. Immutable and thread-safe.
/// </summary>
public abstract record CertificateFact
{
    private CertificateFact()
    {
    }

    /// <summary>A fact that is true or false.</summary>
    /// <param name="Value">The value.</param>
    public sealed record Flag(bool Value) : CertificateFact;

    /// <summary>A fact that is a calendar date.</summary>
    /// <param name="Value">The date.</param>
    public sealed record Date(DateOnly Value) : CertificateFact;

    /// <summary>A fact that is one word of a closed list, such as a form number.</summary>
    /// <param name="Value">The word.</param>
    public sealed record Word(string Value) : CertificateFact;

    /// <summary>A fact that is a list of words; empty means known to be none.</summary>
    /// <param name="Values">The words, in a fixed order.</param>
    public sealed record Words(ImmutableArray<string> Values) : CertificateFact
    {
        /// <inheritdoc/>
        public bool Equals(Words? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var value in Values)
            {
                hash.Add(value, StringComparer.Ordinal);
            }

            return hash.ToHashCode();
        }

        /// <inheritdoc/>
        public override string ToString() => $"[{string.Join(", ", Values)}]";
    }
}
