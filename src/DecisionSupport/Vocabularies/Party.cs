namespace DecisionSupport;

/// <summary>Who answers a question or takes a step.</summary>
public enum Party
{
    /// <summary>The person concerned.</summary>
    Client,

    /// <summary>Socialtjänsten.</summary>
    SocialServices,

    /// <summary>Hälso- och sjukvården.</summary>
    HealthCare,

    /// <summary>Försäkringskassan.</summary>
    Forsakringskassan,

    /// <summary>Arbetsförmedlingen.</summary>
    Arbetsformedlingen,

    /// <summary>An employer or a school. Answers questions; never responsible for a step.</summary>
    EmployerOrSchool,
}
