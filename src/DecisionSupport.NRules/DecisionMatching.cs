using System.Linq.Expressions;
using NRules.Fluent.Dsl;

namespace DecisionSupport.NRules;

/// <summary>
/// Patterns over decisions for the <c>When()</c> of NRules rules, by ids, which stay the same from version to version. Where a session holds several cases, give
/// a condition that compares <see cref="SessionFact.Case"/>.
/// </summary>
public static class DecisionMatching
{
    extension(ILeftHandSideExpression when)
    {
        /// <summary>A rule set has an outcome.</summary>
        /// <param name="recommendation">The variable that stands for it in the rule.</param>
        /// <param name="ruleSet">The id of the rule set.</param>
        /// <param name="outcome">The id of the outcome.</param>
        /// <param name="conditions">What else must hold of it.</param>
        public ILeftHandSideExpression Outcome(
            Expression<Func<CaseRecommendation>> recommendation, string ruleSet, string outcome, params Expression<Func<CaseRecommendation, bool>>[] conditions) =>
            when.Match(recommendation, [r => r.RuleSet == ruleSet && r.Outcome == outcome, .. conditions]);

        /// <summary>A criterion is met.</summary>
        /// <param name="finding">The variable that stands for it in the rule.</param>
        /// <param name="ruleSet">The id of the rule set.</param>
        /// <param name="criterion">The id of the criterion.</param>
        /// <param name="conditions">What else must hold of it.</param>
        public ILeftHandSideExpression Met(Expression<Func<CaseFinding>> finding, string ruleSet, string criterion, params Expression<Func<CaseFinding, bool>>[] conditions) =>
            when.Finding(finding, ruleSet, criterion, FindingStatus.Met, conditions);

        /// <summary>A criterion is known not to be met. One that is open does not match.</summary>
        /// <param name="finding">The variable that stands for it in the rule.</param>
        /// <param name="ruleSet">The id of the rule set.</param>
        /// <param name="criterion">The id of the criterion.</param>
        /// <param name="conditions">What else must hold of it.</param>
        public ILeftHandSideExpression NotMet(Expression<Func<CaseFinding>> finding, string ruleSet, string criterion, params Expression<Func<CaseFinding, bool>>[] conditions) =>
            when.Finding(finding, ruleSet, criterion, FindingStatus.NotMet, conditions);

        /// <summary>A criterion is open: nobody knows yet.</summary>
        /// <param name="finding">The variable that stands for it in the rule.</param>
        /// <param name="ruleSet">The id of the rule set.</param>
        /// <param name="criterion">The id of the criterion.</param>
        /// <param name="conditions">What else must hold of it.</param>
        public ILeftHandSideExpression Unknown(Expression<Func<CaseFinding>> finding, string ruleSet, string criterion, params Expression<Func<CaseFinding, bool>>[] conditions) =>
            when.Finding(finding, ruleSet, criterion, FindingStatus.Unknown, conditions);

        /// <summary>A fact of the case is known.</summary>
        /// <param name="fact">The variable that stands for it in the rule.</param>
        /// <param name="id">The id of the fact.</param>
        /// <param name="conditions">What else must hold of it, such as of its value.</param>
        public ILeftHandSideExpression Known(Expression<Func<KnownFact>> fact, string id, params Expression<Func<KnownFact, bool>>[] conditions) =>
            when.Match(fact, [f => f.Id == id, .. conditions]);

        /// <summary>Nobody has answered a fact of the case.</summary>
        /// <param name="fact">The variable that stands for it in the rule.</param>
        /// <param name="id">The id of the fact.</param>
        /// <param name="conditions">What else must hold of it.</param>
        public ILeftHandSideExpression Unanswered(Expression<Func<UnknownFact>> fact, string id, params Expression<Func<UnknownFact, bool>>[] conditions) =>
            when.Match(fact, [f => f.Id == id, .. conditions]);

        private ILeftHandSideExpression Finding(
            Expression<Func<CaseFinding>> finding, string ruleSet, string criterion, FindingStatus status, Expression<Func<CaseFinding, bool>>[] conditions) =>
            when.Match(finding, [f => f.RuleSet == ruleSet && f.Criterion == criterion && f.Status == status, .. conditions]);
    }
}
