using System.Globalization;

namespace DecisionSupport.Certificates.Model;

/// <summary>The signing time: not there, not readable, or the local day it names.</summary>
internal readonly record struct SigningTime(bool IsGiven, DateOnly? Day)
{
    public const string Element = "signeringstidpunkt";

    public static SigningTime None { get; } = new(false, null);

    /// <summary>Reads only the day: whatever the time of day and zone, it is written in Swedish local time.</summary>
    public static SigningTime Read(string text)
    {
        var trimmed = XmlSpace.Collapse(text);
        if (trimmed.Length == 0)
        {
            return None;
        }

        var isTime = trimmed.Length > 10 && trimmed[10] == 'T'
            && DateTimeOffset.TryParse(trimmed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
        return new(true, isTime ? DateText.Read(trimmed[..10]) : null);
    }
}
