using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace House.Tests.Sources;

/// <summary>The number that stands in code under a name such as <c>Type.Member</c>, or <c>Type.Member.Argument</c> for what a constructor is given; times in seconds.</summary>
internal static class LimitInCode
{
    /// <summary>The number; null where there is none by that name.</summary>
    public static decimal? Named(string name)
    {
        var parts = name.Split('.');
        return SourceProject.All.SelectMany(p => p.Compilation.GetSymbolsWithName(parts[0], SymbolFilter.Type).OfType<INamedTypeSymbol>(), (p, type) => (p.Compilation, Member: type.GetMembers(parts[1]).FirstOrDefault()))
            .Where(m => m.Member is not null)
            .Select(m => m.Member is IFieldSymbol { HasConstantValue: true } constant ? Number(constant.ConstantValue) : Initial(m.Compilation, m.Member!, parts.ElementAtOrDefault(2)))
            .FirstOrDefault(n => n is not null);
    }

    /// <summary>All constants whose name begins with Max: by the name they are what is the most that may be.</summary>
    public static IEnumerable<string> All => SourceProject.All.SelectMany(p => p.Compilation.GetSymbolsWithName(n => n.StartsWith("Max", StringComparison.Ordinal) && n is not "Max", SymbolFilter.Member))
        .OfType<IFieldSymbol>().Where(f => f is { HasConstantValue: true, ConstantValue: int or long } && f.ContainingType.TypeKind != TypeKind.Enum).Select(f => $"{f.ContainingType.Name}.{f.Name}").Distinct();

    private static decimal? Initial(Compilation compilation, ISymbol member, string? argument)
    {
        var value = member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            _ => null,
        };
        return value is null ? null : NumberOf(compilation.GetSemanticModel(value.SyntaxTree), value, argument);
    }

    private static decimal? NumberOf(SemanticModel model, ExpressionSyntax value, string? argument) => value switch
    {
        _ when model.GetConstantValue(value) is { HasValue: true, Value: { } constant } => Number(constant),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "FromSeconds" }, ArgumentList.Arguments: [var seconds] } => NumberOf(model, seconds.Expression, null),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } given } when model.GetSymbolInfo(value).Symbol is IMethodSymbol made && made.Parameters.FirstOrDefault(p => p.Name == argument) is { } wanted =>
            NumberOf(model, given.Arguments[wanted.Ordinal].Expression, null),
        _ => null,
    };

    private static decimal? Number(object? constant) => constant is int or long or double or byte ? Convert.ToDecimal(constant, CultureInfo.InvariantCulture) : null;
}
