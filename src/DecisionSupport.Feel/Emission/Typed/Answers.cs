using System.Runtime.InteropServices;

namespace DecisionSupport.Feel.Emission.Typed;

/// <summary>The three truths as a host writes them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Answers<TTruth>(TTruth Unknown, TTruth True, TTruth False)
    where TTruth : struct, Enum
{
    public TTruth Of(bool holds) => holds ? True : False;

    public bool IsUnknown(TTruth truth) => EqualityComparer<TTruth>.Default.Equals(truth, Unknown);

    public bool IsTrue(TTruth truth) => EqualityComparer<TTruth>.Default.Equals(truth, True);

    public bool IsFalse(TTruth truth) => EqualityComparer<TTruth>.Default.Equals(truth, False);
}
