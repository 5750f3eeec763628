namespace DecisionSupport;

/// <summary>A folder of a host's own that is laid over a rule book: values, sources, contacts and versions that come on top. Immutable.</summary>
/// <param name="Version">The version that the folder gives itself in <c>rule-book.yaml</c>; <c>unversioned</c> when it gives none.</param>
/// <param name="Sha256">The SHA-256 of its files alone, in lower-case hexadecimal. <see cref="RuleBook.Sha256"/> is that of both.</param>
public sealed record RulesOver(string Version, string Sha256);
