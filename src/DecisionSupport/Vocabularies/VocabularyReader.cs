using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Vocabularies;

/// <summary>Reads the vocabulary's files into facts with slots in the order of the files.</summary>
internal sealed class VocabularyReader(Parties parties, DiagnosticBag diagnostics)
{
    internal static readonly DiagnosticKind JudgementWithoutGuidance = new(
        "DS0103", Severity.Error, "A judgement without guidance or sources",
        "Only a person can settle the fact, and would be left alone with it.",
        "Write what law and case law weigh, and what that rests on.");

    private readonly List<Fact> _facts = [];
    private readonly List<Subject> _subjects = [];
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly ImplicationReader _implications = new(diagnostics);

    public Vocabulary ToVocabulary() => new([.. _facts], [.. _subjects], _implications.Resolve(_facts.ToDictionary(f => f.Id, StringComparer.Ordinal)));

    public void ReadFile(DataNode root)
    {
        if (MappingReader.Of(root, "vocabulary file", diagnostics) is not { } file)
        {
            return;
        }

        var subjectNode = file.Required("subject");
        var subject = subjectNode.AsText("subject", diagnostics);
        if (subject is not null && !Ids.IsDotted(subject))
        {
            diagnostics.Add(SharedKinds.BadId, subjectNode!.Place, $"The subject '{subject}' must be letters and digits (a–z, no å ä ö), for the ids of its facts begin with it.");
        }

        var title = LocalizedTextReader.Required(file, "title");
        foreach (var node in file.Required("facts").AsList("facts", diagnostics))
        {
            if (MappingReader.Of(node, "fact", diagnostics) is { } fact && subject is not null)
            {
                ReadFact(fact, subject);
            }
        }

        file.Finish();
        if (subject is not null && title is not null)
        {
            _subjects.Add(new Subject(subject, title));
        }
    }

    private void ReadFact(MappingReader fact, string subject)
    {
        var idNode = fact.Required("id");
        var id = idNode.AsText("id", diagnostics);
        if (id is not null)
        {
            fact.What = $"fact '{id}'";
            CheckId(id, subject, idNode!.Place);
        }

        var type = FactTypeReader.Read(fact, parties);
        var askedOf = parties.Read(fact.Required("askedOf"), "askedOf", diagnostics);
        var changeableBy = fact.Optional("changeableBy").AsList("changeableBy", diagnostics)
            .Select(n => parties.Read(n, "changeableBy", diagnostics)).OfType<Party>();
        var judgement = fact.Optional("judgement").AsBoolean("judgement", diagnostics) ?? false;
        var label = LocalizedTextReader.Required(fact, "label");
        var question = LocalizedTextReader.Required(fact, "question");
        var person = LocalizedTextReader.Optional(fact, "person");
        var officer = LocalizedTextReader.Optional(fact, "officer");
        var change = FactChangeReader.Read(fact, type);
        var help = LocalizedTextReader.Optional(fact, "help");
        var guidance = LocalizedTextReader.Optional(fact, "guidance");
        var sources = PlacedIds.Sources(fact);
        _implications.Read(id, fact);
        fact.Finish();

        if (judgement && (guidance is null || sources.Items.IsEmpty))
        {
            diagnostics.Add(JudgementWithoutGuidance, fact.Place, $"The {fact.What} is a judgement without {(guidance is not null ? "'sources'; tell what its guidance rests on" : sources.Items.IsEmpty ? "'guidance' and 'sources'; tell what law and case law weigh, and where that stands, so that whoever judges is not left alone" : "'guidance'; tell what law and case law weigh, so that whoever judges is not left alone")}.");
        }

        if (id is not null && (type is null || !Ids.IsDotted(id)))
        {
            diagnostics.Spoil(id);
        }

        // A fact that lacks less than its type can still be named, so that one fault does not look like many.
        if (id is null || type is null || !_named.Add(id))
        {
            return;
        }

        _facts.Add(new Fact
        {
            Id = id,
            Type = type,
            AskedOf = askedOf ?? Party.Nobody,
            ChangeableBy = [.. changeableBy],
            IsJudgement = judgement,
            Label = label ?? LocalizedText.None,
            Question = question ?? LocalizedText.None,
            PersonQuestion = person,
            OfficerQuestion = officer,
            Change = change,
            Help = help,
            Guidance = guidance,
            Sources = sources.Ids,
            CitedSources = sources,
            Slot = _facts.Count,
            Place = fact.Place,
        });
    }

    private void CheckId(string id, string subject, Place place)
    {
        if (!id.StartsWith(subject + ".", StringComparison.Ordinal) || !Ids.IsDotted(id))
        {
            diagnostics.Add(SharedKinds.BadId, place, $"The id '{id}' must be '{subject}.' and a name of letters and digits (a–z, no å ä ö).");
        }

        if (!_places.TryAdd(id, place))
        {
            diagnostics.Add(SharedKinds.DuplicateId, place, $"The fact '{id}' is declared twice; the first is at {_places[id]}.");
        }
    }
}
