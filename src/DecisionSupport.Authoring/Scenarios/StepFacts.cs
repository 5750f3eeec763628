using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Snapshots;

namespace DecisionSupport.Authoring.Scenarios;

/// <summary>Puts the facts that a step changes on top of what was known before; null forgets. Not thread-safe.</summary>
internal sealed class StepFacts(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    private readonly FactNodeReader _reader = new(vocabulary);
    private CaseSnapshot? _known;

    public CaseSnapshot? After(DateOnly? date, DataNode? changed)
    {
        var facts = new ReadFacts(vocabulary, date, diagnostics);
        foreach (var entry in MappingReader.Of(changed, "mapping of facts", diagnostics)?.Entries ?? [])
        {
            _reader.Read(entry, prefix: "", facts);
        }

        if (date is not { } day)
        {
            return null;
        }

        foreach (var fact in vocabulary.Facts.Where(f => _known is not null && !facts.IsTold(f)))
        {
            facts.Values[fact.Slot] = _known!.Told[fact.Slot];
        }

        facts.CheckTogether();
        return _known = new CaseSnapshot(vocabulary, day, reference: null, facts.Values);
    }
}
