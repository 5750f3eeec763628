using System.Collections.Frozen;

namespace DecisionSupport;

/// <summary>How the ids of sources cite acts. Immutable.</summary>
public sealed class CitedActs
{
    internal CitedActs(FrozenDictionary<string, string> named, ImmutableArray<string> numbered) => (Named, Numbered) = (named, numbered);

    /// <summary>The acts that a short name alone stands for, with their numbers: <c>SFB</c> is <c>2010:110</c>.</summary>
    public IReadOnlyDictionary<string, string> Named { get; }

    /// <summary>Words that the number of an act follows: <c>SFS</c> of <c>SFS 2000:1418 2 §</c>.</summary>
    public ImmutableArray<string> Numbered { get; }

    internal static CitedActs None { get; } = new(FrozenDictionary<string, string>.Empty, []);
}
