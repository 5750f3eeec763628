using DecisionSupport.Data;

namespace DecisionSupport.RuleSets;

/// <summary>Days in a row that must each be covered by some ground.</summary>
/// <param name="Title">What the days are about.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, itself included.</param>
/// <param name="Uncovered">Said of days that no ground covers.</param>
/// <param name="Open">Said of days of which it is not known whether a ground covers them, unless the ground says more.</param>
/// <param name="Keep">Said of the last day that is covered so far, unless its ground says more; null when nothing is to be done.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record TimelineRule(
    LocalizedText Title, Expression From, Expression To, AudienceTexts Uncovered, AudienceTexts Open, AudienceTexts? Keep, Place Place);

/// <summary>What may cover days of a timeline.</summary>
/// <param name="Id">Unique in the rule set.</param>
/// <param name="Title">Its name in texts.</param>
/// <param name="Each">The id of a list of records that are tried one by one; null when the ground reads facts alone.</param>
/// <param name="EachPlace">Where that id stands.</param>
/// <param name="When">Whether it covers anything; null when it always does.</param>
/// <param name="Days">The days it covers; null when it is never sure to cover any.</param>
/// <param name="AtMost">The days it may cover at most, also while something is not known; null for those of the record, or, of facts alone, for any.</param>
/// <param name="Sources">What it rests on.</param>
/// <param name="Open">Said of days that it may cover, with the question that would tell.</param>
/// <param name="Beyond">Said of days of the record that it does not cover.</param>
/// <param name="Keep">Said of the last day that it covers: what keeps the cover unbroken.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record GroundRule(
    string Id,
    LocalizedText Title,
    string? Each,
    Place EachPlace,
    Expression? When,
    Expression? Days,
    Expression? AtMost,
    PlacedIds Sources,
    AudienceTexts? Open,
    AudienceTexts? Beyond,
    AudienceTexts? Keep,
    Place Place)
{
    /// <summary>Its texts that may put in values.</summary>
    public IEnumerable<AudienceTexts> Texts => new[] { Open, Beyond, Keep }.OfType<AudienceTexts>();
}
