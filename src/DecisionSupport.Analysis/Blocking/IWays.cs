namespace DecisionSupport.Analysis.Blocking;

/// <summary>Ways from a case to an outcome.</summary>
internal interface IWays
{
    /// <summary>The atoms that have another truth in some case with the outcome, in which some atoms stay as they are; null when there is no such case.</summary>
    AtomSet? Changed(AtomSet stays);
}
