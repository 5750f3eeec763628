namespace DecisionSupport.Analysis.Diagrams;

/// <summary>Two functions that are joined.</summary>
internal readonly struct NodePair(int left, int right) : IEquatable<NodePair>
{
    private readonly int _left = left;
    private readonly int _right = right;

    public bool Equals(NodePair other) => _left == other._left && _right == other._right;

    public override bool Equals(object? obj) => obj is NodePair other && Equals(other);

    // Nodes are numbered one after another: spread apart they need no better mixing, and nothing is asked more often than this.
    public override int GetHashCode() => unchecked((_left * 31_337) + _right);
}
