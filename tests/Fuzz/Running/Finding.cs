namespace Fuzz.Running;

/// <summary>An input that broke a promise.</summary>
/// <param name="Number">Which of the run it was; the same seed and number give the same input.</param>
/// <param name="Input">The bytes.</param>
/// <param name="Fault">What was promised and did not hold.</param>
internal sealed record Finding(long Number, byte[] Input, string Fault);
