using System.Collections.Frozen;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Declarations.Papers;

/// <summary>Reads <c>papers</c> of <c>rule-book.yaml</c>.</summary>
internal sealed class PaperReader(Parties parties, DiagnosticBag diagnostics)
{
    public LetterWords? ReadLetter(DataNode? node)
    {
        if (MappingReader.Of(node, "letter", diagnostics) is not { } letter)
        {
            return null;
        }

        var words = new LetterWords(new TextKeys(letter));
        letter.Finish();
        return words;
    }

    public MeetingPaper? ReadMeeting(DataNode? node)
    {
        if (MappingReader.Of(node, "meeting sheet", diagnostics) is not { } sheet)
        {
            return null;
        }

        var contributors = MappingReader.Of(sheet.Optional("contributors"), "mapping of contributors", diagnostics);
        var paper = new MeetingPaper
        {
            RuleSet = sheet.Required("ruleSet").AsText("ruleSet", diagnostics) ?? "",
            ContributorsFact = contributors?.Required("fact").AsText("fact", diagnostics),
            Contributors = ReadByKey(contributors?.Optional("parties"), n => parties.Read(n, "contributors", diagnostics)),
            Meetings = [.. sheet.Required("meetings").AsList("meetings", diagnostics).Select(ReadOne).OfType<Meeting>()],
            Brings = ReadByKey(sheet.Optional("brings"), n => LocalizedTextReader.Read(n, "text", diagnostics)),
            Words = new MeetingWords(new TextKeys(sheet)),
        };
        contributors?.Finish();
        sheet.Finish();
        return paper;
    }

    private Meeting? ReadOne(DataNode node)
    {
        if (MappingReader.Of(node, "meeting", diagnostics) is not { } meeting)
        {
            return null;
        }

        var outcome = meeting.Required("outcome").AsText("outcome", diagnostics);
        var who = meeting.Required("parties").AsList("parties", diagnostics).Select(n => parties.Read(n, "parties", diagnostics)).OfType<Party>();
        var isAnonymous = meeting.Optional("anonymous").AsBoolean("anonymous", diagnostics) ?? false;
        var decide = LocalizedTextReader.Required(meeting, "decide");
        ImmutableArray<Party> coming = [.. who];
        meeting.Finish();
        return outcome is null || decide is null ? null : new Meeting(outcome, decide, coming, isAnonymous);
    }

    private FrozenDictionary<string, T> ReadByKey<T>(DataNode? node, Func<DataNode, T?> read)
        where T : class
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in MappingReader.Of(node, "mapping", diagnostics)?.Entries ?? [])
        {
            if (read(entry.Value) is { } value)
            {
                found[entry.Key] = value;
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
