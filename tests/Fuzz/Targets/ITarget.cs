namespace Fuzz.Targets;

/// <summary>Something that reads bytes from anybody, and what it promises of every answer.</summary>
internal interface ITarget
{
    string Name { get; }

    /// <summary>Inputs to begin with.</summary>
    IEnumerable<byte[]> Seeds { get; }

    /// <summary>What inputs are made of.</summary>
    IEnumerable<string> Words { get; }

    /// <summary>Has an input read. What is thrown is a finding too.</summary>
    Trial Try(byte[] input);
}

/// <summary>What came of an input.</summary>
/// <param name="Way">In which way it was answered: inputs answered in the same way are alike.</param>
/// <param name="Fault">What was promised and did not hold; null when all did.</param>
internal readonly record struct Trial(string Way, string? Fault = null);
