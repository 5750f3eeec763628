namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, those that see our internals too: each has its own.</summary>
[Embedded]
internal sealed class EmbeddedAttribute : Attribute;
