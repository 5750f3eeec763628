using DecisionSupport.Feel.Names;

namespace DecisionSupport.Feel.Syntax;

/// <summary>Cuts a text into tokens; white space and comments fall away.</summary>
internal sealed class Lexer(string text)
{
    private static readonly string[] Symbols =
    [
        "..", "**", "<=", ">=", "!=", "->",
        "(", ")", "[", "]", "{", "}", ",", ":", ".", "+", "-", "*", "/", "<", ">", "=", "@",
    ];

    // Room for most texts, which have a token for four letters or less.
    private readonly List<Token> _tokens = new((text.Length / 4) + 1);
    private int _offset;
    private int _line = 1;
    private int _lineStart;

    public List<Token> ReadAll()
    {
        SkipBlank();
        while (_offset < text.Length)
        {
            ReadToken();
            SkipBlank();
        }

        _tokens.Add(new Token(TokenKind.End, string.Empty, PositionOf(0)));
        return _tokens;
    }

    private ReadOnlySpan<char> Rest => text.AsSpan(_offset);

    private void ReadToken()
    {
        var c = text[_offset];
        if (c == '"')
        {
            ReadString();
        }
        else if (char.IsAsciiDigit(c) || (c == '.' && _offset + 1 < text.Length && char.IsAsciiDigit(text[_offset + 1])))
        {
            Add(TokenKind.Number, text.Substring(_offset, NumberLength()));
        }
        else if (NameRules.TakeName(Rest) is > 0 and var length)
        {
            var word = text.Substring(_offset, length);
            Add(NameRules.IsKeyword(word) ? TokenKind.Keyword : TokenKind.Name, word);
        }
        else
        {
            ReadSymbol();
        }
    }

    private void ReadSymbol()
    {
        foreach (var symbol in Symbols)
        {
            if (Rest.StartsWith(symbol, StringComparison.Ordinal))
            {
                Add(TokenKind.Symbol, symbol);
                return;
            }
        }

        throw CharacterErrors.Unexpected(text, _offset, PositionOf(1));
    }

    private void ReadString()
    {
        var length = StringLiteral.LengthOf(Rest);
        if (length < 0)
        {
            throw SyntaxErrors.At(PositionOf(1), "the string is not ended on its line", "end it with a double quote; write a line break as \\n");
        }

        _tokens.Add(new Token(TokenKind.String, StringLiteral.Unescape(text.AsSpan(_offset + 1, length - 2)), PositionOf(length)));
        _offset += length;
    }

    /// <summary>Digits, a fraction and an exponent; the dots of a range such as 1..5 do not belong to it.</summary>
    private int NumberLength()
    {
        var end = DigitsFrom(_offset);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = DigitsFrom(end + 1);
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var sign = end + 1 < text.Length && text[end + 1] is '+' or '-' ? 1 : 0;
            var exponent = DigitsFrom(end + 1 + sign);
            end = exponent > end + 1 + sign ? exponent : end;
        }

        return end - _offset;
    }

    private int DigitsFrom(int offset)
    {
        while (offset < text.Length && char.IsAsciiDigit(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private void SkipBlank()
    {
        while (_offset < text.Length)
        {
            if (Rest.StartsWith("//", StringComparison.Ordinal))
            {
                var end = Rest.IndexOfAny('\n', '\r');
                _offset = end < 0 ? text.Length : _offset + end;
            }
            else if (Rest.StartsWith("/*", StringComparison.Ordinal))
            {
                SkipBlockComment();
            }
            else if (IsBlank(text[_offset]))
            {
                CountLine(_offset++);
            }
            else
            {
                return;
            }
        }
    }

    private void SkipBlockComment()
    {
        var end = text.IndexOf("*/", _offset + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            throw SyntaxErrors.At(PositionOf(2), "the comment is not ended", "end it with */");
        }

        for (var i = _offset; i < end; i++)
        {
            CountLine(i);
        }

        _offset = end + 2;
    }

    private void CountLine(int offset)
    {
        var isBreak = text[offset] == '\n' || (text[offset] == '\r' && (offset + 1 == text.Length || text[offset + 1] != '\n'));
        if (isBreak)
        {
            _line++;
            _lineStart = offset + 1;
        }
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u180E' or '\u200B' or '\uFEFF';

    private void Add(TokenKind kind, string written)
    {
        _tokens.Add(new Token(kind, written, PositionOf(written.Length)));
        _offset += written.Length;
    }

    private FeelPosition PositionOf(int length) => new(_offset, _line, _offset - _lineStart + 1, length);
}
