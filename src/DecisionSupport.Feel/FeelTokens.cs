using System.Collections.Immutable;
using DecisionSupport.Feel.Syntax;

namespace DecisionSupport.Feel;

/// <summary>The words and signs that a FEEL text is written in, for whoever works on the text itself: an editor, a tool that changes it. Thread-safe.</summary>
public static class FeelTokens
{
    /// <summary>Cuts a text into tokens; white space and comments fall away.</summary>
    /// <param name="text">The text. It need not be a whole expression.</param>
    /// <param name="tokens">The tokens, in the order of the text; empty when it has a character or a string that no token has.</param>
    /// <returns>Whether every character belongs to one.</returns>
    public static bool TryRead(string text, out ImmutableArray<FeelToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            tokens = [.. new Lexer(text).ReadAll().Where(t => t.Kind != TokenKind.End).Select(t => Of(t, text))];
            return true;
        }
        catch (FeelSyntaxException)
        {
            tokens = [];
            return false;
        }
    }

    private static FeelToken Of(Token token, string text) =>
        new(KindOf(token.Kind), text.Substring(token.Position.Offset, token.Position.Length), token.Position.Offset);

    private static FeelTokenKind KindOf(TokenKind kind) => kind switch
    {
        TokenKind.Name => FeelTokenKind.Name,
        TokenKind.Keyword => FeelTokenKind.Keyword,
        TokenKind.Number => FeelTokenKind.Number,
        TokenKind.String => FeelTokenKind.String,
        _ => FeelTokenKind.Symbol,
    };
}

/// <summary>A word or a sign of a FEEL text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">It, letter by letter, quotation marks included.</param>
/// <param name="Offset">Where it begins, in characters from 0.</param>
public readonly record struct FeelToken(FeelTokenKind Kind, string Text, int Offset);

/// <summary>Kinds of tokens.</summary>
public enum FeelTokenKind
{
    /// <summary>A part of a name without spaces.</summary>
    Name,

    /// <summary>A word of the language, such as <c>and</c>.</summary>
    Keyword,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text in double quotes.</summary>
    String,

    /// <summary>An operator, a bracket or another sign.</summary>
    Symbol,
}
