using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Snapshots;

/// <summary>Refuses a text in which anything looks like a personal identity number, keys included. Never repeats it.</summary>
internal static class PersonalNumberCheck
{
    public static void Refuse(DataNode node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case DataScalar scalar:
                RefuseText(scalar.Text, scalar.Place, diagnostics);
                break;
            case DataSequence list:
                foreach (var item in list.Items)
                {
                    Refuse(item, diagnostics);
                }

                break;
            case DataMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    RefuseText(entry.Key, entry.Place, diagnostics);
                    Refuse(entry.Value, diagnostics);
                }

                break;
        }
    }

    private static void RefuseText(string text, Place place, DiagnosticBag diagnostics)
    {
        if (PersonalNumber.IsIn(text))
        {
            diagnostics.Error(Codes.PersonalNumber, place, "Here stands what looks like a personal identity number or coordination number. A snapshot points at no person; take it out.");
        }
    }
}
