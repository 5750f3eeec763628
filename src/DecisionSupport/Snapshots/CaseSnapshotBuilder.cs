using DecisionSupport.Data;
using DecisionSupport.Feel;
using DecisionSupport.Snapshots;

namespace DecisionSupport;

/// <summary>Puts a snapshot together. Not thread-safe; what it builds is.</summary>
public sealed class CaseSnapshotBuilder
{
    private readonly Vocabulary _vocabulary;
    private readonly DateOnly _asOf;
    private readonly FeelValue[] _values;
    private string? _reference;

    /// <summary>Begins a snapshot in which nothing is known.</summary>
    /// <param name="vocabulary">The vocabulary of the rule book that will be asked.</param>
    /// <param name="asOf">The day the case is looked at.</param>
    public CaseSnapshotBuilder(Vocabulary vocabulary, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        _asOf = asOf;
        _values = new FeelValue[vocabulary.Facts.Length];
    }

    internal CaseSnapshotBuilder(CaseSnapshot original, DateOnly? asOf = null)
    {
        _vocabulary = original.Vocabulary;
        _asOf = asOf ?? original.AsOf;
        _values = [.. original.Values];
        _reference = original.Reference;
    }

    /// <summary>Gives the case the host's own opaque key.</summary>
    /// <exception cref="ArgumentException">The key looks like a personal identity number.</exception>
    public CaseSnapshotBuilder WithReference(string? reference)
    {
        if (reference is not null && PersonalNumber.IsIn(reference))
        {
            throw new ArgumentException("The reference looks like a personal identity number; use a key that points at no person.", nameof(reference));
        }

        _reference = reference;
        return this;
    }

    /// <summary>Sets a fact; the null value makes it unknown.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such fact, or the value is not of its type.</exception>
    public CaseSnapshotBuilder Set(string factId, FeelValue value)
    {
        var fact = FactLookup.Fact(_vocabulary, factId);
        if (FactValues.Problem(fact.Type, value) is { } problem)
        {
            throw new ArgumentException($"{factId}: {problem}", nameof(value));
        }

        if (value.Kind == FeelKind.List && value.AsList().Any(item => item.Kind == FeelKind.String && PersonalNumber.IsIn(item.AsString())))
        {
            throw new ArgumentException($"{factId}: a text looks like a personal identity number; a snapshot points at no person.", nameof(value));
        }

        _values[fact.Slot] = FactValues.Canonical(fact.Type, value);
        return this;
    }

    /// <summary>Sets a fact that is true or false.</summary>
    public CaseSnapshotBuilder Set(string factId, bool value) => Set(factId, FeelValue.From(value));

    /// <summary>Sets a fact that is a number.</summary>
    public CaseSnapshotBuilder Set(string factId, decimal value) => Set(factId, FeelValue.From(value));

    /// <summary>Sets a fact that is a day.</summary>
    public CaseSnapshotBuilder Set(string factId, DateOnly value) => Set(factId, FeelValue.From(value));

    /// <summary>Sets a fact that is one of a closed set of words.</summary>
    public CaseSnapshotBuilder Set(string factId, string value) => Set(factId, FeelValue.From(value));

    /// <summary>Sets a fact that is a list of words; an empty list says that there is none.</summary>
    public CaseSnapshotBuilder Set(string factId, IEnumerable<string> values) =>
        Set(factId, FeelValue.From(new FeelList(values.Select(v => FeelValue.From(v)))));

    /// <summary>The snapshot.</summary>
    /// <exception cref="ArgumentException">A fact that may not lie after <c>asOf</c> does.</exception>
    public CaseSnapshot Build()
    {
        foreach (var fact in _vocabulary.Facts)
        {
            if (FactValues.IsAfter(fact, _values[fact.Slot], _asOf))
            {
                throw new ArgumentException($"{fact.Id} lies after asOf, {_asOf.Iso()}.");
            }
        }

        return new CaseSnapshot(_vocabulary, _asOf, _reference, [.. _values]);
    }
}
