using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace DecisionSupport.Feel.Names;

/// <summary>Which characters and words make a name.</summary>
internal static class NameRules
{
    private static readonly FrozenSet<string> Keywords = new[]
    {
        "and", "between", "else", "every", "false", "for", "function", "if", "in", "instance", "null", "or", "return", "satisfies", "some", "then", "true",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsKeyword(string word) => Keywords.Contains(word);

    public static bool IsPlainName(string text) =>
        text.Length > 0 && text != "?" && !IsKeyword(text) && TakeName(text) == text.Length;

    /// <summary>The length of the name at the start of <paramref name="text"/>; 0 when there is none.</summary>
    public static int TakeName(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (Rune.DecodeFromUtf16(text[length..], out var rune, out var consumed) == OperationStatus.Done
            && (IsStart(rune.Value) || (length > 0 && IsPart(rune.Value))))
        {
            length += consumed;
        }

        return length;
    }

    private static bool IsStart(int c) => c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or '?' => true,
        < 0xC0 => false,
        0xD7 or 0xF7 or 0x37E => false,
        <= 0x2FF => true,
        >= 0x370 and <= 0x1FFF => c is not (0x1680 or 0x180E),
        >= 0x200C and <= 0x200D or >= 0x2070 and <= 0x218F or >= 0x2C00 and <= 0x2FEF => true,
        >= 0x3001 and <= 0xD7FF or >= 0xF900 and <= 0xFDCF or >= 0xFDF0 and <= 0xFFFD => c != 0xFEFF,
        >= 0x10000 and <= 0xEFFFF => true,
        _ => false,
    };

    private static bool IsPart(int c) => c is (>= '0' and <= '9') or 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040;
}
