using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>
/// How two functions are joined. The shortcut is the result where it is known without looking further down; always for two terminals.
/// </summary>
internal interface IOperation
{
    int? Shortcut(int left, int right);

    /// <summary>Whether the order of the two makes no difference.</summary>
    bool IsSymmetric { get; }
}

/// <summary>Whether both hold, by Kleene.</summary>
internal readonly struct AndOperation : IOperation
{
    public bool IsSymmetric => true;

    public int? Shortcut(int left, int right)
    {
        if (left == (int)Truth.False || right == (int)Truth.False)
        {
            return (int)Truth.False;
        }

        return left == (int)Truth.True || left == right ? right : right == (int)Truth.True ? left : null;
    }
}

/// <summary>Whether either holds, by Kleene.</summary>
internal readonly struct OrOperation : IOperation
{
    public bool IsSymmetric => true;

    public int? Shortcut(int left, int right)
    {
        if (left == (int)Truth.True || right == (int)Truth.True)
        {
            return (int)Truth.True;
        }

        return left == (int)Truth.False || left == right ? right : right == (int)Truth.False ? left : null;
    }
}
