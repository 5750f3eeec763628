using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>
/// How two functions are joined. <see cref="Shortcut"/> gives the result where it is known without looking further down; always for two terminals.
/// </summary>
internal abstract class Operation
{
    public static Operation And { get; } = new AndOperation();

    public static Operation Or { get; } = new OrOperation();

    public abstract int? Shortcut(int left, int right);

    private sealed class AndOperation : Operation
    {
        public override int? Shortcut(int left, int right) => (left, right) switch
        {
            ((int)Truth.False, _) or (_, (int)Truth.False) => (int)Truth.False,
            ((int)Truth.True, _) => right,
            (_, (int)Truth.True) => left,
            _ => left == right ? left : null,
        };
    }

    private sealed class OrOperation : Operation
    {
        public override int? Shortcut(int left, int right) => (left, right) switch
        {
            ((int)Truth.True, _) or (_, (int)Truth.True) => (int)Truth.True,
            ((int)Truth.False, _) => right,
            (_, (int)Truth.False) => left,
            _ => left == right ? left : null,
        };
    }
}
