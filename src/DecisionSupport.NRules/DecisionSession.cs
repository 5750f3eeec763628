using DecisionSupport.NRules.Facts;
using NRules;

namespace DecisionSupport.NRules;

/// <summary>Puts decisions into NRules sessions. As thread-safe as the session, which is not.</summary>
public static class DecisionSession
{
    extension(ISession session)
    {
        /// <summary>Inserts what a decision says. A session may hold decisions about several cases, told apart by <see cref="CaseSnapshot.Reference"/>.</summary>
        /// <param name="decision">The decision.</param>
        /// <param name="contents">Which parts; the same at each replacement.</param>
        /// <exception cref="InvalidOperationException">The session has a decision about the case.</exception>
        public void InsertDecision(Decision decision, DecisionContents contents = DecisionContents.All)
        {
            ArgumentNullException.ThrowIfNull(session);
            ArgumentNullException.ThrowIfNull(decision);
            if (session.FactsAbout(decision.Snapshot.Reference).Count > 0)
            {
                throw new InvalidOperationException(
                    "The session has a decision about this case. Call ReplaceDecision, or tell cases apart by CaseSnapshotBuilder.WithReference.");
            }

            session.InsertAll(DecisionFacts.Of(decision, contents));
        }

        /// <summary>
        /// Lets a decision take the place of the one about the same case, if there is one. What says the same stays as it was, so that no rule fires again for it,
        /// and keeps the explanation it came with; what says something else is updated; what is no longer said is retracted.
        /// </summary>
        /// <param name="decision">The decision.</param>
        /// <param name="contents">Which parts; all others of the case are retracted.</param>
        public void ReplaceDecision(Decision decision, DecisionContents contents = DecisionContents.All)
        {
            ArgumentNullException.ThrowIfNull(session);
            ArgumentNullException.ThrowIfNull(decision);
            FactReplacement.Replace(session, session.FactsAbout(decision.Snapshot.Reference), DecisionFacts.Of(decision, contents));
        }

        /// <summary>Takes out what a decision said about a case; nothing happens when there is none.</summary>
        /// <param name="reference">The host's key of the case.</param>
        public void RetractDecision(string? reference)
        {
            ArgumentNullException.ThrowIfNull(session);
            session.RetractAll(session.FactsAbout(reference).Values.ToList());
        }

        private Dictionary<object, SessionFact> FactsAbout(string? reference) =>
            session.Query<SessionFact>().AsEnumerable().Where(fact => fact.Case == reference).ToDictionary(fact => fact.GetIdentity());
    }
}
