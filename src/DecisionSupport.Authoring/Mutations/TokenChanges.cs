using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>
/// The changes of one token that a rule author can make by mistake: a bound that is in or out, a comparison turned round, a word of logic for another, a
/// lost <c>not</c> or <c>open</c>, a number, a day or a length one off, a word of a list for another.
/// </summary>
/// <param name="words">Which words could stand instead of a word.</param>
internal sealed class TokenChanges(OtherWords words)
{
    private static readonly Dictionary<string, string[]> Instead = new(StringComparer.Ordinal)
    {
        ["<"] = ["<=", ">="],
        ["<="] = ["<", ">"],
        [">"] = [">=", "<="],
        [">="] = [">", "<"],
        ["="] = ["!="],
        ["!="] = ["="],
        ["and"] = ["or"],
        ["or"] = ["and"],
        ["true"] = ["false"],
        ["false"] = ["true"],
        ["some"] = ["every"],
        ["every"] = ["some"],
        ["min"] = ["max"],
        ["max"] = ["min"],
        ["floor"] = ["ceiling"],
        ["ceiling"] = ["floor"],
        ["+"] = ["-"],
        ["-"] = ["+"],
    };

    // What asks of a condition; without it the condition itself is asked.
    private static readonly string[] Askers = ["not", "open", "shown"];

    /// <summary>All changes of an expression, in the order of its text; null when the text cannot be cut into tokens.</summary>
    public IEnumerable<TokenChange>? Of(string text) =>
        FeelTokens.TryRead(text, out var tokens) ? Enumerable.Range(0, tokens.Length).SelectMany(i => Of(tokens, i)) : null;

    private IEnumerable<TokenChange> Of(ImmutableArray<FeelToken> tokens, int index)
    {
        var token = tokens[index];
        return Becomes(tokens, index).Select(becomes => new TokenChange(token.Offset, token.Text, becomes));
    }

    private IEnumerable<string> Becomes(ImmutableArray<FeelToken> tokens, int index)
    {
        var token = tokens[index];
        var next = index + 1 < tokens.Length ? tokens[index + 1].Text : "";
        switch (token.Kind)
        {
            case FeelTokenKind.Number:
                return OneOff.Number(token.Text);
            case FeelTokenKind.String when index > 0 && tokens[index - 1].Text == "@":
                return OneOff.Temporal(token.Text.Trim('"')).Select(t => $"\"{t}\"");
            case FeelTokenKind.String:
                return words.InsteadOf(token.Text.Trim('"'), tokens).Select(w => $"\"{w}\"");
            case FeelTokenKind.Symbol when token.Text is "[" or "]" && IsRange(tokens, index):
                return [token.Text == "[" ? "(" : ")"];
            case FeelTokenKind.Symbol:
                return Instead.GetValueOrDefault(token.Text, []);
            default:
                return Askers.Contains(token.Text) && next == "(" ? [""]
                    : token.Text == "fails" && next == "(" ? ["open"]
                    : IsPartOfPath(tokens, index) ? []
                    : Instead.GetValueOrDefault(token.Text, []);
        }
    }

    private static bool IsPartOfPath(ImmutableArray<FeelToken> tokens, int index) => index > 0 && tokens[index - 1].Text == ".";

    private static bool IsRange(ImmutableArray<FeelToken> tokens, int index)
    {
        var step = tokens[index].Text == "[" ? 1 : -1;
        for (var i = index + step; i >= 0 && i < tokens.Length && tokens[i].Text is not ("[" or "]"); i += step)
        {
            if (tokens[i].Text == "..")
            {
                return true;
            }
        }

        return false;
    }
}
