using System.Collections.Frozen;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.RuleFiles;

/// <summary>What <c>rule-book.yaml</c> says of the rule book itself.</summary>
/// <param name="Version">The rule book's own version.</param>
/// <param name="UsualTimes">Within how many days a party is to have taken a step that says nothing else.</param>
/// <param name="Rights">The guide whose points stand on every page to the person concerned; null when there is none.</param>
internal sealed record RuleBookHeader(string Version, FrozenDictionary<Party, int> UsualTimes, PlacedId? Rights)
{
    private const string File = "rule-book.yaml";
    private const int MostDays = 3660;

    public static RuleBookHeader None { get; } = new("unversioned", FrozenDictionary<Party, int>.Empty, null);

    public static RuleBookHeader? Read(DataNode root, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(root, File, diagnostics) is not { } header)
        {
            return null;
        }

        var version = header.Required("version").AsText("version", diagnostics);
        var times = ReadTimes(header.Optional("usualTimes"), diagnostics);
        var rightsNode = header.Optional("rights");
        PlacedId? rights = rightsNode.AsText("a guide", diagnostics) is { } guide ? new PlacedId(guide, rightsNode!.Place) : null;
        header.Finish();
        return version is null ? null : new RuleBookHeader(version, times, rights);
    }

    private static FrozenDictionary<Party, int> ReadTimes(DataNode? node, DiagnosticBag diagnostics)
    {
        var times = new Dictionary<Party, int>();
        if (MappingReader.Of(node, "mapping from party to days", diagnostics) is { } parties)
        {
            foreach (var id in Parties.ResponsibleIds)
            {
                if (parties.Optional(id) is { } days && days.AsNumber($"the days of '{id}'", diagnostics) is { } number)
                {
                    if (number is < 0 or > MostDays || number != decimal.Floor(number))
                    {
                        diagnostics.Error(Codes.WrongKind, days.Place, FormattableString.Invariant($"The usual time of '{id}' is a whole number of days, from 0 to {MostDays}."));
                        continue;
                    }

                    times[Parties.Parse(id)] = (int)number;
                }
            }

            parties.Finish();
        }

        return times.ToFrozenDictionary();
    }
}
