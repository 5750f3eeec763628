using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding;

/// <summary>A chain of the expression's own variables, innermost first.</summary>
internal sealed class LocalScope(LocalScope? outer, string name, int slot, FeelType type, bool isItem)
{
    public LocalScope? Outer => outer;

    public string Name => name;

    public int Slot => slot;

    public FeelType Type => type;

    /// <summary>The <c>item</c> of a filter: the entries of the item are in scope as well.</summary>
    public bool IsItem => isItem;

    public bool IsUsed { get; set; }
}
