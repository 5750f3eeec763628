namespace Caseload.Grains;

/// <summary>One case. Its key is the host's own.</summary>
[Alias("case")]
internal interface ICase : IGrainWithStringKey
{
    /// <summary>Takes the facts as they now are. The same facts again change nothing, so whoever got no answer may send them again.</summary>
    /// <param name="unit">The unit that answers for the case.</param>
    /// <param name="snapshot">The facts: the library's snapshot, YAML or JSON in UTF-8. The case is looked at today, whatever day it names.</param>
    [Alias("receive")]
    Task<Receipt> Receive(string unit, byte[] snapshot);

    /// <summary>Brings the case up to the day and the rules in use. Where nothing has happened, nothing is done.</summary>
    /// <param name="rules">The number of the rules that whoever asks knows of.</param>
    [Alias("look")]
    Task Look(int rules);
}

/// <summary>What became of facts that were sent.</summary>
/// <param name="IsTaken">Whether they are kept.</param>
/// <param name="Entry">The number of the last decision on the case; 0 when there is none.</param>
/// <param name="Problems">Why they were refused, by places and ids and never by values.</param>
[GenerateSerializer]
internal sealed record Receipt(bool IsTaken, int Entry, ImmutableArray<string> Problems);
