namespace CaseSystem.Cases;

/// <summary>A case: its key, and what is known. Whom it is about stands in the authority's own file, under the same key.</summary>
public sealed record CaseFile(string Key, CaseSnapshot Snapshot);
