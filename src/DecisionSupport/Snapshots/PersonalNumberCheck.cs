using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Snapshots;

/// <summary>Refuses a text in which anything looks like a personal identity number, keys included. Never repeats it.</summary>
internal static class PersonalNumberCheck
{
    internal static readonly DiagnosticKind LooksLikePersonalNumber = new(
        "DS0603", Severity.Error, "What looks like a personal identity number",
        "A snapshot points at no person, so such a number is refused wherever it stands.",
        "Take it out. Use a key of your own as reference.");

    /// <summary>Whether there was one, after an error for each.</summary>
    public static bool Refuse(DataNode node, DiagnosticBag diagnostics)
    {
        var found = Texts(node).Where(t => PersonalNumber.IsIn(t.Text)).ToList();
        foreach (var (_, place) in found)
        {
            diagnostics.Add(LooksLikePersonalNumber, place, "Here stands what looks like a personal identity number or coordination number. A snapshot points at no person; take it out.");
        }

        return found.Count > 0;
    }

    private static IEnumerable<(string Text, Place Place)> Texts(DataNode node) => node switch
    {
        DataScalar scalar => [(scalar.Text, scalar.Place)],
        DataSequence list => list.Items.SelectMany(Texts).Concat(Joined(list)),
        DataMapping mapping => mapping.Entries.SelectMany(e => Texts(e.Value).Prepend((e.Key, e.Place))),
        _ => [],
    };

    // One that was split over the items of a list is read as one by whoever reads the list.
    private static IEnumerable<(string Text, Place Place)> Joined(DataSequence list)
    {
        var texts = list.Items.OfType<DataScalar>().Select(s => s.Text).ToList();
        return texts.Count > 1 && !texts.Exists(PersonalNumber.IsIn) ? [(string.Join(' ', texts), list.Place)] : [];
    }
}
