using System.Text;

namespace DecisionSupport.Feel.Functions.Texts.Patterns;

/// <summary>
/// A character class on its way to .NET, which knows only UTF-16 units: characters of two units become alternatives to
/// the class.
/// </summary>
internal sealed class CharacterClass
{
    public const string AnyPair = "[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]";
    private readonly List<string> _pairs = [];
    private int _depth;

    /// <summary>What stands between the brackets, without the two-unit characters.</summary>
    public StringBuilder Content { get; } = new();

    /// <summary>The second opening bracket begins a subtraction.</summary>
    public void Open(int depth)
    {
        _depth = Math.Max(_depth, depth);
        if (depth > 1)
        {
            Content.Append('[');
        }
    }

    public void AddPair(ReadOnlySpan<char> pair) => _pairs.Add(pair.ToString());

    /// <summary>False for what cannot be said in UTF-16: two-unit characters in ranges and subtractions.</summary>
    public bool TryAppendTo(StringBuilder result)
    {
        var content = Content.ToString();
        var isNegated = content.StartsWith('^');
        if (_depth > 1)
        {
            result.Append('[').Append(content).Append(']');
            return _pairs.Count == 0;
        }

        if (content is "^" && _pairs.Count == 0)
        {
            return false;
        }

        var pairs = string.Join('|', _pairs);
        if (isNegated)
        {
            result.Append("(?:").Append(_pairs.Count == 0 ? string.Empty : $"(?!{pairs})").Append(AnyPair).Append('|');
            result.Append(content.Length == 1 ? "[\\s\\S]" : $"[{content}]").Append(')');
        }
        else if (_pairs.Count == 0)
        {
            result.Append('[').Append(content).Append(']');
        }
        else
        {
            result.Append("(?:").Append(content.Length == 0 ? string.Empty : $"[{content}]|").Append(pairs).Append(')');
        }

        return _pairs.Count == 0 || !content.Contains('-', StringComparison.Ordinal);
    }
}
