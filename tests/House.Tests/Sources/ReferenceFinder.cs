using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace House.Tests.Sources;

/// <summary>Finds every place where code names a type of the repository, or uses a member of one. Documentation comments do not count.</summary>
internal static class ReferenceFinder
{
    // Names that stand for no type or member.
    private static readonly ImmutableHashSet<string> Words = ["nameof", "notnull", "unmanaged"];

    /// <summary>The references, and the places that could not be understood.</summary>
    public static (ImmutableArray<Reference> References, ImmutableArray<string> Unread) Find(CSharpCompilation compilation)
    {
        var unread = ImmutableArray.CreateBuilder<string>();
        return ([.. compilation.SyntaxTrees.Where(t => t.FilePath.Length > 0).SelectMany(tree => In(tree, compilation, unread))], unread.DrainToImmutable());
    }

    private static IEnumerable<Reference> In(SyntaxTree tree, CSharpCompilation compilation, ImmutableArray<string>.Builder unread)
    {
        unread.AddRange(tree.GetDiagnostics().Select(d => d.ToString()));
        var model = compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes().Where(n => n is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax))
        {
            if (node.Ancestors().Any(a => a is UsingDirectiveSyntax))
            {
                continue;
            }

            var line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
            var understood = model.GetSymbolInfo(node);
            if (understood.Symbol is not { } symbol)
            {
                if (node is SimpleNameSyntax name && understood.CandidateReason != CandidateReason.MemberGroup && !Words.Contains(name.Identifier.Text))
                {
                    unread.Add($"{tree.FilePath}:{line} {name}");
                }

                continue;
            }

            if (Owner(symbol) is not { } type)
            {
                continue;
            }

            var project = type.ContainingAssembly.Name;
            var from = node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.Text ?? node.FirstAncestorOrSelf<DelegateDeclarationSyntax>()?.Identifier.Text ?? "";
            foreach (var file in FilesOf(symbol, type, project == compilation.AssemblyName))
            {
                if (file != tree.FilePath)
                {
                    yield return new Reference(tree.FilePath, line, from, type.Name, project, file, !IsPublic(type), node.Ancestors().Any(a => a is AttributeSyntax));
                }
            }
        }
    }

    // A member stands for its type; what is declared in a method, and what is not of the repository, for nothing.
    private static INamedTypeSymbol? Owner(ISymbol symbol)
    {
        var type = symbol switch
        {
            INamedTypeSymbol named => named,
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or INamespaceSymbol => null,
            IMethodSymbol method => (method.ReducedFrom ?? method).ContainingType,
            _ => symbol.ContainingType,
        };
        while (type is { IsExtension: true })
        {
            type = type.ContainingType;
        }

        return type?.OriginalDefinition is { ContainingAssembly.Name: { } name } original && name.StartsWith("DecisionSupport", StringComparison.Ordinal) ? original : null;
    }

    private static IEnumerable<string> FilesOf(ISymbol symbol, INamedTypeSymbol type, bool isOwn)
    {
        if (!isOwn)
        {
            return [""];
        }

        var declared = symbol.OriginalDefinition.DeclaringSyntaxReferences is { IsEmpty: false } own ? own : type.DeclaringSyntaxReferences;
        return declared.Select(d => d.SyntaxTree.FilePath).Distinct();
    }

    private static bool IsPublic(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsPublic(type.ContainingType));
}
