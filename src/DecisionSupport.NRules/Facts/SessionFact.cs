using NRules.RuleModel;

namespace DecisionSupport.NRules;

/// <summary>
/// Something that a decision says, as a fact of an NRules session. A session tells facts apart by case, kind and ids, so that each stands in it once, and one
/// with another content takes the place of the earlier. Immutable and thread-safe.
/// </summary>
public abstract class SessionFact : IIdentityProvider
{
    private protected SessionFact(CaseSnapshot snapshot) => Case = snapshot.Reference;

    /// <summary>The host's key of the case, <see cref="CaseSnapshot.Reference"/>; null when it gave none. A rule over several facts in a session with several cases compares it.</summary>
    public string? Case { get; }

    /// <summary>What tells it apart from all others in a session. Texts are no part of it.</summary>
    public object GetIdentity() => (GetType(), Case, Ids);

    /// <summary>The ids among the facts of its kind and case.</summary>
    private protected abstract object Ids { get; }

    /// <summary>All that rules match on, apart from the ids.</summary>
    private protected abstract object Content { get; }

    internal bool SaysTheSameAs(SessionFact other) => Content.Equals(other.Content);
}
