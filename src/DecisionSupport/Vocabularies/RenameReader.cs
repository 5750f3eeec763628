using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Vocabularies;

/// <summary>Reads the migrations of a rule book, in the order of their files, which is the order in which facts were renamed.</summary>
internal sealed class RenameReader(DiagnosticBag diagnostics)
{
    private readonly List<(FactRename Rename, Place Place)> _renames = [];

    public void ReadFile(DataNode root)
    {
        if (MappingReader.Of(root, "migration", diagnostics) is not { } reader)
        {
            return;
        }

        if (reader.Required("migration") is { } format && format is not DataScalar { Text: "1" })
        {
            diagnostics.Add(SharedKinds.UnsupportedFormat, format.Place, "This migration is of a format that is not known here; write 'migration: 1'.");
        }

        var day = reader.Required("day").AsDate("day", diagnostics);
        foreach (var entry in MappingReader.Of(reader.Required("facts"), "mapping of renamed facts", diagnostics)?.Entries ?? [])
        {
            if (entry.Value.AsText("the new id", diagnostics) is { } to && day is not null)
            {
                _renames.Add((new FactRename(entry.Key, to, day.Value), entry.Value.Place));
            }
        }

        reader.Finish();
    }

    /// <summary>The vocabulary with the renames; those that lead to no fact are told.</summary>
    public Vocabulary In(Vocabulary vocabulary)
    {
        var renamed = new Vocabulary(vocabulary.Facts, vocabulary.Subjects, vocabulary.Implications, [.. _renames.Select(r => r.Rename)]);
        foreach (var (rename, place) in _renames.Where(r => renamed.Find(r.Rename.From) is null && renamed.RenameOf(r.Rename.From) is null))
        {
            diagnostics.Add(SharedKinds.UnknownFact, place, $"'{rename.From}' was renamed to '{rename.To}', and there is no such fact, nor a later migration from it.{Suggestion.DidYouMean(rename.To, vocabulary.Facts.Select(f => f.Id))}");
        }

        return renamed;
    }
}
