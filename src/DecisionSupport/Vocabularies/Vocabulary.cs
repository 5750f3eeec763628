using System.Collections.Frozen;
using DecisionSupport.Vocabularies;

namespace DecisionSupport;

/// <summary>All facts of a rule book. Immutable and thread-safe.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Fact> _byId;
    private readonly FrozenDictionary<string, FactRename> _byOldId;

    internal Vocabulary(ImmutableArray<Fact> facts, ImmutableArray<Subject> subjects, ImmutableArray<Implication> implications, ImmutableArray<FactRename> renames = default)
    {
        Consequences = new Consequences(implications);
        Renames = renames.IsDefault ? [] : renames;
        Facts = facts;
        Subjects = subjects;
        DaysUpToAsOf = [.. facts.Where(f => f.Type is DateFactType { NotAfterAsOf: true })];
        _byId = facts.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);
        _byOldId = Renames.Select(r => r.From).Distinct(StringComparer.Ordinal).Select(Followed).Where(r => !_byId.ContainsKey(r.From) && _byId.ContainsKey(r.To)).ToFrozenDictionary(r => r.From, StringComparer.Ordinal);
    }

    /// <summary>The facts in the order of the files.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>The subjects that facts are grouped by, in the order of the files.</summary>
    public ImmutableArray<Subject> Subjects { get; }

    /// <summary>What facts say of each other by meaning alone, in the order of the files.</summary>
    public ImmutableArray<Implication> Implications => Consequences.All;

    internal Consequences Consequences { get; }

    /// <summary>The facts that have been renamed, in the order in which they were.</summary>
    public ImmutableArray<FactRename> Renames { get; }

    /// <summary>The days that may not lie after the day of the snapshot.</summary>
    internal ImmutableArray<Fact> DaysUpToAsOf { get; }

    /// <summary>The fact with an id, or null.</summary>
    public Fact? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>What an old id is called now, however many times it was renamed, and since when; null where it is a fact's own id, or never was one.</summary>
    public FactRename? RenameOf(string oldId) => _byOldId.GetValueOrDefault(oldId);

    private FactRename Followed(string oldId) => Renames.Aggregate(new FactRename(oldId, oldId, DateOnly.MinValue), (now, next) => next.From == now.To ? now with { To = next.To, Day = next.Day } : now);
}

/// <summary>A group of facts.</summary>
/// <param name="Id">The first part of the ids of its facts.</param>
/// <param name="Title">Its name in texts.</param>
public sealed record Subject(string Id, LocalizedText Title);
