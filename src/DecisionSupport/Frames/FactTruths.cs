using DecisionSupport.Feel;

namespace DecisionSupport.Frames;

/// <summary>
/// One byte a fact: its truth when it is true or false, whether it is known when it is something else. Rules ask this far more often than anything
/// else, and a hundred bytes lie in two lines of the processor's cache where the values would take forty.
/// </summary>
internal static class FactTruths
{
    /// <summary>Known, and neither true nor false.</summary>
    public const byte Known = 3;

    public static byte[] Of(FeelValue[] values)
    {
        var truths = new byte[values.Length];
        for (var slot = 0; slot < values.Length; slot++)
        {
            truths[slot] = Of(values[slot]);
        }

        return truths;
    }

    public static byte Of(FeelValue value) => value.IsNull ? (byte)Truth.Unknown : value.IsTrue ? (byte)Truth.True : value.IsFalse ? (byte)Truth.False : Known;
}
