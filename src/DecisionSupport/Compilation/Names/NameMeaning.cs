using DecisionSupport.Timelines;

namespace DecisionSupport.Compilation.Names;

/// <summary>What a name in an expression stands for.</summary>
internal abstract record NameMeaning
{
    /// <summary>Something that depends on no fact or parameter: <c>asOf</c>.</summary>
    public static NameMeaning Nothing { get; } = new DayName();

    private sealed record DayName : NameMeaning;
}

internal sealed record FactName(Fact Fact) : NameMeaning;

internal sealed record ParameterName(int Slot) : NameMeaning;

/// <summary>A field of the record that a ground is tried on, by its number.</summary>
internal sealed record RecordFieldName(int Index, bool MayBeUnknown) : NameMeaning;

/// <summary>Whether every day of the version's timeline is covered.</summary>
internal sealed record TimelineName(CompiledTimeline Timeline) : NameMeaning;

/// <summary>What else is told of a timeline, for steps, notices and texts.</summary>
internal sealed record ToldName(CompiledTimeline Timeline, string Name) : NameMeaning;

internal sealed record DefinitionName(CompiledDefinition Definition) : NameMeaning;

internal sealed record CriterionName(int RuleSet, int Slot, string Id) : NameMeaning;

/// <summary>The outcome of a rule set; the number of an outcome is its index in <paramref name="Ids"/>.</summary>
internal sealed record OutcomeName(int RuleSet, ImmutableArray<string> Ids) : NameMeaning;
