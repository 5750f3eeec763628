namespace DecisionSupport.Fhir.Links;

/// <summary>The names that items have beside the ids of facts and subjects. None of them can be such an id.</summary>
internal static class LinkIds
{
    /// <summary>The day the case is looked at, as a snapshot calls it.</summary>
    public const string AsOf = "asOf";

    private const string NoneSuffix = ":none";

    /// <summary>The question whether a list has nothing in it: an empty list is an answer, and no answer is none.</summary>
    public static string None(Fact list) => list.Id + NoneSuffix;

    /// <summary>The id of the list that such a question is about; null for any other item.</summary>
    public static string? ListOfNone(string linkId) => linkId.EndsWith(NoneSuffix, StringComparison.Ordinal) ? linkId[..^NoneSuffix.Length] : null;

    /// <summary>What helps with answering.</summary>
    public static string Help(Fact fact) => fact.Id + ":help";

    /// <summary>What law and case law weigh.</summary>
    public static string Guidance(Fact fact) => fact.Id + ":guidance";

    /// <summary>A field of the records of a list.</summary>
    public static string Field(Fact list, RecordField field) => $"{list.Id}.{field.Name}";

    /// <summary>Whether a fact is a list, which can be known to be empty.</summary>
    public static bool IsList(Fact fact) => fact.Type is EnumListFactType or StringListFactType or RecordListFactType;
}
