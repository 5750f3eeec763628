using System.Collections.Immutable;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Syntax;

internal sealed partial class Parser
{
    private static readonly MultiWordNames LongTypeNames = new(TypeNames.MultiWord);

    /// <summary>A type and its text; no type when the text names none, as <c>list</c> without its element type.</summary>
    private (FeelType? Type, string Text) ParseType()
    {
        if (!Current.IsWord)
        {
            throw SyntaxErrors.Expected("a type", Previous, Current);
        }

        Enter();
        var start = _next;
        var name = TakeWords(Math.Max(1, LongTypeNames.Match(_tokens, _next)));
        while (TryTake("."))
        {
            name = $"{name}.{ParseMemberName()}";
        }

        var type = Current.IsSymbol("<") ? ParseTypeArguments(name) : TypeNames.Find(name);
        Leave();
        return (type, string.Join(' ', _tokens[start.._next].Select(token => token.Text)));
    }

    private FeelType? ParseTypeArguments(string name)
    {
        Expect("<");
        switch (name)
        {
            case "list" or "range":
                var element = ParseType().Type;
                Expect(">");
                return element is null ? null : name == "list" ? FeelType.List(element) : FeelType.Range(element);
            case "context":
                return ParseContextType();
            case "function":
                return ParseFunctionType();
            default:
                throw SyntaxErrors.At(
                    Previous.Position,
                    $"the type '{name}' takes no types in <>",
                    "only list, range, context and function do");
        }
    }

    private FeelType? ParseContextType()
    {
        var members = new Dictionary<string, FeelType?>(StringComparer.Ordinal);
        do
        {
            var key = ParseKey();
            Expect(":");
            members[key] = ParseType().Type;
        }
        while (TryTake(","));

        Expect(">");
        return members.ContainsValue(null) ? null : FeelType.Context(members.Select(member => KeyValuePair.Create(member.Key, member.Value!)));
    }

    private FeelType? ParseFunctionType()
    {
        var parameters = ImmutableArray.CreateBuilder<FeelType?>();
        while (!Current.IsSymbol(">"))
        {
            if (parameters.Count > 0)
            {
                Expect(",");
            }

            parameters.Add(ParseType().Type);
        }

        Expect(">");
        Expect("->");
        var result = ParseType().Type;
        return result is null || parameters.Contains(null) ? null : FeelType.Function([.. parameters.Select(type => type!)], result);
    }
}
