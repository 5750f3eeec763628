namespace DecisionSupport.Rendering;

/// <summary>Something that goes on beside other things, such as a party or a rule set, with what happens in it over time. Immutable.</summary>
/// <param name="name">Its name.</param>
/// <param name="spells">What happens in it.</param>
public sealed class PictureLane(string name, ImmutableArray<PictureSpell> spells)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What happens in it.</summary>
    public ImmutableArray<PictureSpell> Spells { get; } = spells;
}

/// <summary>Days of which one thing is said. Immutable.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, itself included.</param>
/// <param name="Label">What it is.</param>
/// <param name="Look">How it looks.</param>
public sealed record PictureSpell(DateOnly From, DateOnly To, string Label, SpellLook Look);

/// <summary>How days look: told apart by pattern, without colour.</summary>
public enum SpellLook
{
    /// <summary>Full: yes, or something is done.</summary>
    Yes,

    /// <summary>Light and even: a matter of course, such as who holds a case.</summary>
    Plain,

    /// <summary>Hatched: maybe, or waiting.</summary>
    Maybe,

    /// <summary>Dotted: not yet.</summary>
    NotYet,

    /// <summary>Crossed: no.</summary>
    No,

    /// <summary>An outline: nothing can be said.</summary>
    Nothing,
}
