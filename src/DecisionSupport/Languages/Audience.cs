namespace DecisionSupport;

/// <summary>Whom a text speaks to.</summary>
public enum Audience
{
    /// <summary>Somebody who works with the case.</summary>
    Officer,

    /// <summary>The person concerned, in plain language.</summary>
    Client,
}
