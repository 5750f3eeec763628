using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Vocabularies;

/// <summary>The parties of a rule book, in the order that it declares them. Immutable.</summary>
internal sealed class Parties(ImmutableArray<Party> all)
{
    private readonly string[] _ids = [.. all.Select(p => p.Id)];
    private readonly string[] _takingSteps = [.. all.Where(p => p.TakesSteps).Select(p => p.Id)];

    public static Parties None { get; } = new([]);

    public ImmutableArray<Party> All { get; } = all;

    public Party? Find(string id) => All.FirstOrDefault(p => p.Id == id);

    /// <summary>Whoever a file names; null after reporting that nobody of the name is declared.</summary>
    public Party? Read(DataNode? node, string what, DiagnosticBag diagnostics) => Read(node, what, _ids, diagnostics);

    /// <summary>The same, among those who can be responsible for a step.</summary>
    public Party? ReadTaker(DataNode? node, string what, DiagnosticBag diagnostics) => Read(node, what, _takingSteps, diagnostics);

    private Party? Read(DataNode? node, string what, string[] ids, DiagnosticBag diagnostics)
    {
        if (node is not null && ids.Length == 0)
        {
            // The cause is one, however many name somebody.
            diagnostics.Add(SharedKinds.UnknownParty, Place.WholeFile("rule-book.yaml"), "Facts and steps name parties, but none is declared. Write under 'parties' in rule-book.yaml who answers questions and takes steps.", $"{DiagnosticBag.OfTheBook}parties");
            return null;
        }

        return node.AsOneOf(what, ids, diagnostics, "party") is { } id ? Find(id) : null;
    }
}
