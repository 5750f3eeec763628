using System.Collections.Immutable;
using DecisionSupport.Feel.Names;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Syntax;

internal sealed partial class Parser
{
    private static readonly MultiWordNames MemberNames = new(["time offset", "start included", "end included"]);

    private NameNode ParseName()
    {
        var words = _functionNames.Match(_tokens, _next);
        if (words > 1 && IsFunctionName(words))
        {
            var start = Current.Position;
            var name = TakeWords(words);
            return new NameNode(Since(start), name);
        }

        var token = Advance();
        return new NameNode(token.Position, token.Text);
    }

    /// <summary>Without a parenthesis after it, <c>a and b</c> is a conjunction rather than the name of a function.</summary>
    private bool IsFunctionName(int words)
    {
        if (Peek(words).IsSymbol("("))
        {
            return true;
        }

        for (var i = 0; i < words; i++)
        {
            if (Peek(i).Kind == TokenKind.Keyword)
            {
                return false;
            }
        }

        return true;
    }

    private string ParseMemberName()
    {
        if (!Current.IsWord)
        {
            throw SyntaxErrors.Expected("a name after '.'", Previous, Current);
        }

        var words = MemberNames.Match(_tokens, _next);
        return TakeWords(Math.Max(words, 1));
    }

    private string TakeWords(int count)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = Advance().Text;
        }

        return string.Join(' ', words);
    }

    private CallNode ParseCall(FeelNode callee)
    {
        Expect("(");
        var arguments = ImmutableArray.CreateBuilder<FeelNode>();
        var names = ImmutableArray.CreateBuilder<string>();
        while (!Current.IsSymbol(")"))
        {
            if (arguments.Count > 0)
            {
                Expect(",");
            }

            if (NamedArgumentWords() is > 0 and var words)
            {
                names.Add(TakeWords(words));
                Expect(":");
            }

            arguments.Add(ParseExpression());
        }

        Expect(")");
        if (names.Count > 0 && names.Count < arguments.Count)
        {
            throw SyntaxErrors.At(Since(callee.Position), "arguments are given either all by name or all by position");
        }

        return Checked(new CallNode(Since(callee.Position), callee, arguments.DrainToImmutable(), names.DrainToImmutable()));
    }

    /// <summary>How many words stand before a colon here.</summary>
    private int NamedArgumentWords()
    {
        var words = 0;
        while (Peek(words).IsWord)
        {
            words++;
        }

        return Peek(words).IsSymbol(":") ? words : 0;
    }

    // Words in a row before a bracket: most likely the name of a function that is not spelt so.
    private FeelSyntaxException? MisspeltFunction()
    {
        if (_next == 0 || Previous.Kind != TokenKind.Name || Current.Kind != TokenKind.Name)
        {
            return null;
        }

        var (first, count) = (Previous, 1);
        while (Peek(count).IsWord)
        {
            count++;
        }

        var words = string.Join(' ', Enumerable.Range(-1, count + 1).Select(i => Peek(i).Text));
        return Peek(count).IsSymbol("(") && Nearest.Find(words, _functionNames.All) is { } meant
            ? SyntaxErrors.UnknownFunction(first.Position.To(Peek(count - 1).Position), words, meant)
            : null;
    }

    private Token ExpectName(string what)
    {
        if (Current.Kind != TokenKind.Name)
        {
            throw SyntaxErrors.Expected(what, Previous, Current);
        }

        var name = Advance();
        return SyntaxErrors.NameWithSpaces(name, Current) is { } error ? throw error : name;
    }
}
