namespace DecisionSupport.Data;

/// <summary>Stops the reading of one text; never leaves the reader, which turns it into a diagnostic.</summary>
internal sealed class DataException(string code, Place place, string message) : Exception(message)
{
    public string Code { get; } = code;

    public Place Place { get; } = place;
}
