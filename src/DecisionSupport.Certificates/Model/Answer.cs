using System.Collections.Immutable;

namespace DecisionSupport.Certificates.Model;

/// <summary>One <c>svar</c>.</summary>
/// <param name="Id">The question's number, as written.</param>
/// <param name="Instances">The instance numbers; <see langword="null"/> for one that is no number.</param>
/// <param name="Parts">The parts, in any order.</param>
internal sealed record Answer(string Id, ImmutableArray<int?> Instances, ImmutableArray<Part> Parts)
{
    private const int MaxRepeatedInstance = 9_999;

    /// <summary>The instance to name in a finding. A larger number could be the number of a person.</summary>
    public int? Instance => Instances is [> 0 and <= MaxRepeatedInstance and var number] ? number : null;

    public IEnumerable<Part> PartsOf(string id) => Parts.Where(part => part.Id == id);

    public int Count(string id) => Parts.Count(part => part.Id == id);
}
