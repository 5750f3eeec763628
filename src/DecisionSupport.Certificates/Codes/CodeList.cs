using System.Collections.Immutable;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Codes;

/// <summary>A code system and the codes that a question takes from it.</summary>
internal sealed record CodeList(string System, params ImmutableArray<string> Codes)
{
    /// <summary>The part's code, when it is whole, of this system and on this list.</summary>
    public string? Read(Part part) =>
        part.Codes is [{ IsWhole: true } value] && value.Systems[0] == System && Has(value.Codes[0]) ? value.Codes[0] : null;

    public bool Has(string code) => Codes.Contains(code, StringComparer.Ordinal);
}
