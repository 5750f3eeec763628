namespace DecisionSupport.Seals;

/// <summary>A file that a seal names.</summary>
/// <param name="Path">Its path in the folder.</param>
/// <param name="Sha256">The hash of its content, line ends as LF.</param>
/// <param name="Place">Where the seal says so.</param>
internal sealed record SealedFile(string Path, string Sha256, Place Place);
