using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Vocabularies;

/// <summary>Reads <c>parties</c> of <c>rule-book.yaml</c>.</summary>
internal static class PartyReader
{
    private const string Person = "person";
    private const string Adviser = "adviser";

    public static Parties Read(DataNode? node, DiagnosticBag diagnostics)
    {
        var parties = ImmutableArray.CreateBuilder<Party>();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in node.AsList("parties", diagnostics))
        {
            if (ReadOne(item, parties.Count, diagnostics) is not { } party)
            {
                continue;
            }

            if (!places.TryAdd(party.Id, item.Place))
            {
                diagnostics.Add(SharedKinds.DuplicateId, item.Place, $"The party '{party.Id}' is declared twice; the first is at {places[party.Id]}.");
                continue;
            }

            if (parties.FirstOrDefault(p => (p.IsPersonConcerned && party.IsPersonConcerned) || (p.IsAdviser && party.IsAdviser)) is { } first)
            {
                diagnostics.Add(SharedKinds.DuplicateId, item.Place, $"Both '{first.Id}' and '{party.Id}' are the {(party.IsAdviser ? Adviser : Person)}; one is enough. Take 'is' away from the other.");
                continue;
            }

            parties.Add(party);
        }

        return new Parties(parties.DrainToImmutable());
    }

    private static Party? ReadOne(DataNode node, int rank, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "party", diagnostics) is not { } party)
        {
            return null;
        }

        var idNode = party.Required("id");
        var id = idNode.AsText("id", diagnostics);
        party.What = $"party '{id}'";
        if (id is not null && !Ids.IsHyphenated(id))
        {
            diagnostics.Add(SharedKinds.BadId, idNode!.Place, $"The party's id '{id}' must be lower-case words joined by hyphens (a–z, no å ä ö).");
        }

        var role = party.Optional("is").AsOneOf("is", [Person, Adviser], diagnostics);
        var name = LocalizedTextReader.Required(party, "name");
        var inSentence = LocalizedTextReader.Optional(party, "inSentence");
        var takesSteps = party.Optional("takesSteps").AsBoolean("takesSteps", diagnostics) ?? true;
        party.Finish();
        return id is null ? null : new Party
        {
            Id = id,
            Name = name ?? LocalizedText.None,
            NameInSentence = inSentence ?? name ?? LocalizedText.None,
            IsPersonConcerned = role == Person,
            IsAdviser = role == Adviser,
            TakesSteps = takesSteps,
            Rank = rank,
        };
    }
}
