namespace DecisionSupport.Certificates.Input;

/// <summary>
/// No certificate comes near these: the largest form has some forty questions, three levels deep. They keep a hostile file from costing
/// more than a certificate does.
/// </summary>
internal static class ReadingLimits
{
    public const int Depth = 64;

    public const int Answers = 1_000;

    public const int PartsInAnswer = 100;

    /// <summary>The longest tag, in characters, attributes and namespaces included.</summary>
    public const int TagLength = 32_768;
}
