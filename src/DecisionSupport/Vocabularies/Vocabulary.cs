using System.Collections.Frozen;
using DecisionSupport.Vocabularies;

namespace DecisionSupport;

/// <summary>All facts of a rule book. Immutable and thread-safe.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Fact> _byId;

    internal Vocabulary(ImmutableArray<Fact> facts, ImmutableArray<Subject> subjects, ImmutableArray<Implication> implications)
    {
        Consequences = new Consequences(implications);
        Facts = facts;
        Subjects = subjects;
        DaysUpToAsOf = [.. facts.Where(f => f.Type is DateFactType { NotAfterAsOf: true })];
        _byId = facts.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);
    }

    /// <summary>The facts in the order of the files.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>The subjects that facts are grouped by, in the order of the files.</summary>
    public ImmutableArray<Subject> Subjects { get; }

    /// <summary>What facts say of each other by meaning alone, in the order of the files.</summary>
    public ImmutableArray<Implication> Implications => Consequences.All;

    internal Consequences Consequences { get; }

    /// <summary>The days that may not lie after the day of the snapshot.</summary>
    internal ImmutableArray<Fact> DaysUpToAsOf { get; }

    /// <summary>The fact with an id, or null.</summary>
    public Fact? Find(string id) => _byId.GetValueOrDefault(id);
}

/// <summary>A group of facts.</summary>
/// <param name="Id">The first part of the ids of its facts.</param>
/// <param name="Title">Its name in texts.</param>
public sealed record Subject(string Id, LocalizedText Title);
