using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.RuleFiles;

/// <summary>Reads the files of contacts. A folder laid over may name another contact than the one below: it is closer to the reader.</summary>
internal sealed class ContactReader(Parties parties, DiagnosticBag diagnostics)
{
    private readonly Dictionary<Party, (Contact Contact, bool IsOver)> _contacts = [];

    public IReadOnlyDictionary<Party, Contact> Contacts => _contacts.ToDictionary(c => c.Key, c => c.Value.Contact);

    public void ReadFile(DataNode root, bool isOver)
    {
        if (MappingReader.Of(root, "file of contacts", diagnostics) is not { } file)
        {
            return;
        }

        foreach (var node in file.Required("contacts").AsList("contacts", diagnostics))
        {
            if (MappingReader.Of(node, "contact", diagnostics) is { } contact)
            {
                ReadContact(contact, isOver);
            }
        }

        file.Finish();
    }

    private void ReadContact(MappingReader reader, bool isOver)
    {
        var party = parties.ReadTaker(reader.Required("party"), "party", diagnostics);
        var channel = LocalizedTextReader.Required(reader, "channel");
        var hours = LocalizedTextReader.Optional(reader, "hours");
        var languages = LocalizedTextReader.Optional(reader, "languages");
        reader.Finish();
        if (party is null || channel is null)
        {
            return;
        }

        var read = new Contact(party, channel, hours, languages);
        if (_contacts.TryGetValue(read.Party, out var before) && before.IsOver == isOver)
        {
            diagnostics.Add(SharedKinds.DuplicateId, reader.Place, $"There are two contacts for '{party}'; keep one, and write all ways to reach it in 'channel'.");
            return;
        }

        _contacts[read.Party] = (read, isOver);
    }
}
