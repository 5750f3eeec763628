namespace DecisionSupport;

/// <summary>The languages that every text exists in.</summary>
public enum Language
{
    /// <summary>Swedish, the language that texts are written in first.</summary>
    Swedish,

    /// <summary>English, a translation.</summary>
    English,
}
