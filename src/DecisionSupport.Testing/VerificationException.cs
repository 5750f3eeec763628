namespace DecisionSupport.Testing;

/// <summary>
/// Rules gave something else than a case expects or than somebody approved. The message says which file, and what differs line by line. Any test
/// framework reports it as a failed test.
/// </summary>
public sealed class VerificationException : Exception
{
    internal VerificationException(string message)
        : base(message)
    {
    }
}
