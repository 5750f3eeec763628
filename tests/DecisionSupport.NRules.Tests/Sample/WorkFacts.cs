using NRules.RuleModel;

namespace DecisionSupport.NRules.Tests.Sample;

/// <summary>The day it is; there is one in a session.</summary>
public sealed record Today(DateOnly Day) : IIdentityProvider
{
    public object GetIdentity() => typeof(Today);
}

/// <summary>Something on the list of the social services. Its day was promised when it came there.</summary>
public sealed record WorkItem(string? Case, string Step, DateOnly? Due, bool IsDueByLaw, string Text);

/// <summary>Somebody has ticked off a step.</summary>
public sealed record StepDone(string? Case, string Step);

/// <summary>An item that should have been done.</summary>
public sealed record Overdue(WorkItem Item, int Days);

/// <summary>An item that a team leader is told about.</summary>
public sealed record Escalation(WorkItem Item, string Reason);

/// <summary>A case that waits for the certificate alone.</summary>
public sealed record CertificateNeeded(string? Case, int Questions);

/// <summary>A question that somebody is to be asked before anything is said.</summary>
public sealed record QuestionToAsk(string? Case, string Fact, string AskedOf);
