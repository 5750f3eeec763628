using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Snapshots;

/// <summary>Finds the facts that the nested keys of a snapshot name, and reads their values.</summary>
internal sealed class FactNodeReader(Vocabulary vocabulary)
{
    private readonly HashSet<string> _groups = [.. vocabulary.Facts.SelectMany(f => Prefixes(f.Id))];

    public void Read(DataEntry entry, string prefix, DateOnly? asOf, FeelValue[] values, DiagnosticBag diagnostics)
    {
        var id = prefix + entry.Key;
        if (vocabulary.Find(id) is { } fact)
        {
            ReadFact(fact, entry.Value, asOf, values, diagnostics);
        }
        else if (!_groups.Contains(id))
        {
            var known = prefix.Length == 0 ? _groups.Concat(vocabulary.Facts.Select(f => f.Id)) : vocabulary.Facts.Select(f => f.Id);
            diagnostics.Error(Codes.UnknownFact, entry.Place, $"There is no fact '{id}'.{Suggestion.DidYouMean(id, known)}");
        }
        else if (entry.Value is DataMapping group)
        {
            foreach (var inner in group.Entries)
            {
                Read(inner, id + ".", asOf, values, diagnostics);
            }
        }
        else if (entry.Value is not DataScalar { IsNull: true })
        {
            diagnostics.Error(Codes.WrongKind, entry.Value.Place, $"'{id}' is a group of facts, a mapping; here stands {entry.Value.Kind}.");
        }
    }

    private static void ReadFact(Fact fact, DataNode node, DateOnly? asOf, FeelValue[] values, DiagnosticBag diagnostics)
    {
        if (node is DataScalar { IsNull: true })
        {
            return;
        }

        if (FactValueReader.Read(fact.Type, node) is not { } value)
        {
            var outOfRange = fact.Type is NumberFactType && node is DataScalar { Style: ScalarStyle.Plain } scalar && ScalarReading.TryNumber(scalar.Text, out _);
            diagnostics.Error(
                outOfRange ? Codes.OutOfRange : Codes.WrongFactType, node.Place, $"{fact.Id} must be {fact.Type.Description}{Hint(fact.Type, node)}; null or leaving it out means unknown.");
            return;
        }

        if (asOf is { } day && FactValues.IsAfter(fact, value, day))
        {
            diagnostics.Error(Codes.DateAfterAsOf, node.Place, $"{fact.Id} lies after asOf, {day:yyyy-MM-dd}. Check both dates.");
            return;
        }

        values[fact.Slot] = value;
    }

    private static string Hint(FactType type, DataNode node) => (type, node) switch
    {
        (BooleanFactType, DataScalar { Text: "ja" or "yes" or "Ja" or "True" or "TRUE" }) => " (write true)",
        (BooleanFactType, DataScalar { Text: "nej" or "no" or "Nej" or "False" or "FALSE" }) => " (write false)",
        (EnumFactType words, DataScalar scalar) => Suggestion.DidYouMean(scalar.Text, words.Values.Select(v => v.Id)) is { Length: > 0 } hint ? $" ({hint.Trim()})" : "",
        (NumberFactType, DataScalar scalar) when scalar.Text.Contains(',', StringComparison.Ordinal) => " (with a point, not a comma)",
        (DateFactType, DataScalar scalar) when ScalarReading.LooksLikeDate(scalar.Text) => " that exists in the calendar",
        _ => "",
    };

    private static IEnumerable<string> Prefixes(string id)
    {
        for (var dot = id.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = id.IndexOf('.', dot + 1))
        {
            yield return id[..dot];
        }
    }
}
