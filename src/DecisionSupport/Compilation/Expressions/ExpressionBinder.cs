using System.Text.RegularExpressions;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Compilation.Tests;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Syntax;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.RuleSets;
using DecisionSupport.Timelines;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>Expression texts → bound, checked expressions, or diagnostics at the place in the rule file. Not thread-safe.</summary>
/// <param name="functions">What they may call.</param>
/// <param name="parameters">The parameters that they may ask for by a day.</param>
/// <param name="monthEndsAreDeclared">Whether the rule book has said what becomes of a day that a month lacks.</param>
internal sealed partial class ExpressionBinder(FunctionTable functions, IReadOnlyDictionary<string, Parameter> parameters, bool monthEndsAreDeclared)
{
    internal static readonly DiagnosticKind ExpressionSyntax = new(
        "DS0301", Severity.Error, "An expression cannot be read",
        "It is not FEEL: a bracket or a quotation mark is missing, or a word stands where none can.",
        "Look at the column told. Texts are in double quotes.");

    // Amending versions inherit most expressions: the same text is read once.
    private readonly Dictionary<string, ParseResult> _parsed = new(StringComparer.Ordinal);
    private readonly ConstantWork _constants = new();

    /// <summary>The conditions compiled so far.</summary>
    public Inherited<CompiledCondition> Conditions { get; } = new();

    /// <summary>The definitions compiled so far.</summary>
    public Inherited<CompiledDefinition> Definitions { get; } = new();

    /// <summary>The conditions on records compiled so far.</summary>
    public Inherited<RecordCondition> RecordConditions { get; } = new();

    /// <summary>The values compiled so far that may read a record.</summary>
    public Inherited<KnownValue> RecordValues { get; } = new();

    /// <summary>How many variables of their own the expressions bound so far need at most.</summary>
    public int LocalCount { get; private set; }

    /// <summary>Reads a condition; null after errors.</summary>
    public FeelNode? BindCondition(Expression expression, RuleScope scope, bool mayAskStatus, DiagnosticBag diagnostics)
    {
        var node = Bind(expression, scope, mayAskStatus, diagnostics);
        if (node is null || node.Type.Kind is FeelTypeKind.Boolean or FeelTypeKind.Any)
        {
            return node;
        }

        diagnostics.Add(SharedKinds.ExpressionType, expression.Place, $"A condition is true, false or unknown; this is {node.Type}. Compare it with something, or name a fact that is yes or no.");
        return null;
    }

    /// <summary>Reads an expression; null after errors.</summary>
    public FeelNode? Bind(Expression expression, RuleScope scope, bool mayAskStatus, DiagnosticBag diagnostics) =>
        BindWhole(expression, scope, mayAskStatus, diagnostics)?.Root;

    /// <summary>Reads an expression, and tells how many locals it and the definitions that it reads need together; null after errors.</summary>
    public BoundExpression? BindWhole(Expression expression, RuleScope scope, bool mayAskStatus, DiagnosticBag diagnostics)
    {
        if (!_parsed.TryGetValue(expression.Text, out var parsed))
        {
            _parsed[expression.Text] = parsed = Parser.Parse(expression.Text, functions.MultiWordNames, FeelLimits.Default);
        }

        if (parsed.Root is null)
        {
            Report(ExpressionSyntax, expression, parsed.Error!, diagnostics);
            return null;
        }

        var bound = FeelBinder.Bind(parsed.Root, scope, functions);
        var unquoted = UnquotedWord.In(expression.Text, bound.Errors, scope.Words);
        var told = new HashSet<UnquotedWord>();
        foreach (var error in bound.Errors)
        {
            if (unquoted.FirstOrDefault(w => w.Holds(error)) is { } held)
            {
                if (told.Add(held))
                {
                    diagnostics.Add(SharedKinds.UnknownName, expression.At(error.Position.Line, error.Position.Column), $"Unknown name '{held.Word}' (a word of a fact stands in double quotes: \"{held.Word}\").", held.Word);
                }

                continue;
            }

            Report(error.Code == FeelErrorCode.UnknownName ? SharedKinds.UnknownName : SharedKinds.ExpressionType, expression, error, diagnostics);
        }

        if (!bound.Errors.IsEmpty)
        {
            return null;
        }

        bound = BesideDefinitions(bound, parsed.Root, scope);
        LocalCount = Math.Max(LocalCount, bound.LocalCount);
        RuleDialect.Check(bound.Root, expression, mayAskStatus, parameters, diagnostics);
        if (!monthEndsAreDeclared)
        {
            RoundingCheck.Check(bound, expression, diagnostics);
        }

        _constants.Check(bound.Root, expression, diagnostics);
        return bound;
    }

    // A definition runs in the frame of what reads it, within loops and filters too: their own variables must not share a place.
    private BoundExpression BesideDefinitions(BoundExpression bound, FeelNode parsed, RuleScope scope)
    {
        var taken = 0;
        foreach (var variable in VariableNode.In(bound.Root))
        {
            taken = scope.MeaningOf(variable.Path) is DefinitionName name ? Math.Max(taken, name.Definition.LocalCount) : taken;
        }

        return taken == 0 ? bound : bound.LocalCount == 0 ? bound with { LocalCount = taken } : FeelBinder.Bind(parsed, scope, functions, firstLocal: taken);
    }

    private static void Report(DiagnosticKind kind, Expression expression, FeelError error, DiagnosticBag diagnostics)
    {
        var (place, position) = (expression.At(error.Position.Line, error.Position.Column), error.Position);
        var named = position.Offset + position.Length <= expression.Text.Length ? expression.Text.Substring(position.Offset, position.Length) : "";
        var cure = BareDay(error.Code, expression.Text) is { } day ? $" (write a day as @\"{day}\")." : error.Hint is { } hint ? $" ({hint})." : $". {CureOf(error.Code, named)}";
        var message = $"{char.ToUpperInvariant(error.Message[0])}{error.Message[1..]}{cure}";

        // A name, or a word of a fact, is wrong wherever it stands.
        if (error.Code == FeelErrorCode.UnknownName || named is ['"', ..])
        {
            diagnostics.Add(kind, place, message, named);
        }
        else
        {
            diagnostics.Add(kind, place, message);
        }
    }

    // What looks like a day is a number less two others.
    private static string? BareDay(FeelErrorCode code, string expression) =>
        code == FeelErrorCode.WrongType && UnquotedDay().Match(expression) is { Success: true } found ? found.Value : null;

    [GeneratedRegex("""(?<!["\d])\d{4}-\d{2}-\d{2}(?!["\d])""", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex UnquotedDay();

    private static string CureOf(FeelErrorCode code, string named) => code switch
    {
        FeelErrorCode.UnknownName when named.Contains("criterion.", StringComparison.Ordinal) => "Add the criterion above it, or correct the name.",
        FeelErrorCode.UnknownName => "Declare it as a fact, a definition or a parameter, or correct the name.",
        FeelErrorCode.UnknownFunction => "The functions there are stand in docs/rule-language.md.",
        FeelErrorCode.UnknownProperty => "Take the part away, or name another.",
        FeelErrorCode.Syntax => "Look at the sign told and the one before it.",
        _ => "Write what fits there.",
    };
}
