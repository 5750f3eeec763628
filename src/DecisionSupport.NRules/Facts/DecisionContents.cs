namespace DecisionSupport.NRules;

/// <summary>Which parts of a decision become facts of a session.</summary>
[Flags]
public enum DecisionContents
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><see cref="CaseRecommendation"/>, and <see cref="CaseNotEvaluated"/> for rule sets that cannot answer.</summary>
    Recommendations = 1,

    /// <summary><see cref="CaseFinding"/>.</summary>
    Findings = 2,

    /// <summary><see cref="CaseStep"/>.</summary>
    Steps = 4,

    /// <summary><see cref="CasePlannedStep"/>.</summary>
    Plan = 8,

    /// <summary><see cref="KnownFact"/> and <see cref="UnknownFact"/>, one of them for each fact of the vocabulary.</summary>
    CaseFacts = 16,

    /// <summary><see cref="CaseMissingFact"/>. Looks at every case there can be: most of the time that inserting all of it takes.</summary>
    MissingFacts = 32,

    /// <summary>All of it.</summary>
    All = Recommendations | Findings | Steps | Plan | CaseFacts | MissingFacts,
}
