using DecisionSupport.Data;
using DecisionSupport.Feel;
using DecisionSupport.Snapshots;

namespace DecisionSupport;

/// <summary>
/// Puts a snapshot together. A fact is named by its id, or by a key that knows the type of its values; what a host does not know it sets to null, or not at all.
/// Not thread-safe; what it builds is.
/// </summary>
public sealed partial class CaseSnapshotBuilder
{
    private readonly Vocabulary _vocabulary;
    private readonly DateOnly _asOf;
    private PackedFacts _facts;
    private bool _isGiven;
    private string? _reference;
    private FactSource? _source;
    private FactSource?[]? _sources;
    private readonly ImmutableArray<FactRename> _renamed = [];

    /// <summary>Begins a snapshot in which nothing is known.</summary>
    /// <param name="vocabulary">The vocabulary of the rule book that will be asked.</param>
    /// <param name="asOf">The day the case is looked at.</param>
    public CaseSnapshotBuilder(Vocabulary vocabulary, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        _asOf = asOf;
        _facts = new PackedFacts(vocabulary.Facts.Length);
    }

    internal CaseSnapshotBuilder(CaseSnapshot original, DateOnly? asOf = null)
    {
        _vocabulary = original.Vocabulary;
        _asOf = asOf ?? original.AsOf;
        _facts = original.Packed();
        _reference = original.Reference;
        _sources = original.Sources is { } sources ? [.. sources] : null;
        _renamed = original.Renamed;
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

    /// <summary>Says who told the facts that are set from now on; null when that is not said.</summary>
    public CaseSnapshotBuilder ToldBy(FactSource? source)
    {
        _source = source;
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

        return Put(fact, FactValues.Canonical(fact.Type, value));
    }

    /// <summary>Sets a fact as <see cref="Set(string, FeelValue)"/> does, and makes unknown what was set before and cannot be beside it.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such fact, or the value is not of its type.</exception>
    public CaseSnapshotBuilder Replace(string factId, FeelValue value)
    {
        Set(factId, value);
        while (Contradictions() is [var (premise, fact, _), ..] && (fact.Id == factId ? premise : fact) is var other && other.Id != factId)
        {
            Put(other, FeelValue.Null);
        }

        return this;
    }

    /// <summary>Pairs of facts set so far that cannot both hold; empty when the snapshot can be built.</summary>
    public ImmutableArray<Contradiction> Contradictions() => [.. _vocabulary.Consequences.Of(_facts)?.Contradictions ?? []];

    /// <summary>The snapshot.</summary>
    /// <exception cref="ArgumentException">A fact that may not lie after <c>asOf</c> does, or was told after it, or two facts cannot both hold: <see cref="Contradictions"/> tells which.</exception>
    public CaseSnapshot Build()
    {
        foreach (var fact in _vocabulary.DaysUpToAsOf)
        {
            if (FactValues.IsAfter(fact, _facts[fact.Slot], _asOf))
            {
                throw new ArgumentException($"{fact.Id} lies after asOf, {_asOf.Iso()}.");
            }
        }

        if (_sources is not null && Array.Find(_sources, s => s?.On > _asOf) is not null)
        {
            throw new ArgumentException($"A fact is told after asOf, {_asOf.Iso()}.");
        }

        _isGiven = true;
        var snapshot = new CaseSnapshot(_vocabulary, _asOf, _reference, _facts) { Sources = _sources, Renamed = _renamed };
        return snapshot.Contradictions is [var (premise, other, _), ..]
            ? throw new ArgumentException($"{premise.Id} and {other.Id} contradict each other; set one of them to what holds, or neither.")
            : snapshot;
    }

    private CaseSnapshotBuilder Put(Fact fact, FeelValue value)
    {
        // What has been given to a snapshot stays as it is.
        if (_isGiven)
        {
            (_facts, _isGiven) = (_facts.Copy(), false);
            _sources = _sources is { } given ? [.. given] : null;
        }

        _facts[fact.Slot] = value;
        if (_sources is not null || _source is not null)
        {
            (_sources ??= new FactSource?[_vocabulary.Facts.Length])[fact.Slot] = value.IsNull ? null : _source;
        }

        return this;
    }
}
