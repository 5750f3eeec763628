using System.Collections.Frozen;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Frames;

namespace DecisionSupport.Timelines;

/// <summary>
/// The grounds that are tried on the records of a list. Most begin by asking what kind of record it is, and the kind tells at once which of them can apply at all.
/// Immutable and thread-safe.
/// </summary>
internal sealed class RecordGrounds
{
    private readonly int? _field;
    private readonly FrozenDictionary<string, CompiledGround[]> _byKind;
    private readonly CompiledGround[] _ofAnyKind;

    public RecordGrounds(RecordList list, IEnumerable<CompiledGround> grounds)
    {
        List = list;
        All = [.. grounds.Where(g => g.Rule.Each == list.Fact)];
        _field = All.Select(g => g.When?.Kind?.Field).FirstOrDefault(f => f is not null);
        _byKind = All.SelectMany(g => KindsOf(g) ?? []).Distinct(StringComparer.Ordinal).ToFrozenDictionary(kind => kind, kind => All.Where(g => KindsOf(g)?.Contains(kind) ?? true).ToArray(), StringComparer.Ordinal);
        _ofAnyKind = [.. All.Where(g => KindsOf(g) is null)];
    }

    public RecordList List { get; }

    /// <summary>All grounds of the list, in the order of the rules.</summary>
    public CompiledGround[] All { get; }

    /// <summary>The grounds that can apply to the record whose fields lie in the frame, in the order of the rules.</summary>
    public CompiledGround[] For(FeelFrame frame) => _field is not { } field || frame.Banks[Banks.Record][field].Reference is not string kind ? All : _byKind.GetValueOrDefault(kind, _ofAnyKind);

    // Null where the kind alone never says no.
    private ImmutableArray<string>? KindsOf(CompiledGround ground) => ground.When?.Kind is { } kind && kind.Field == _field ? kind.Words : null;
}
