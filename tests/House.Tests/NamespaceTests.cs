using House.Tests.Allowed;
using House.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace House.Tests;

/// <summary>Public types are in the namespace of their package, all others in that of their folder.</summary>
public sealed class NamespaceTests
{
    public static TheoryData<string> Projects => SourceProject.Names;

    [Theory]
    [MemberData(nameof(Projects))]
    public void Types_are_in_the_namespace_of_their_package_or_folder(string name)
    {
        var project = SourceProject.Named(name);
        var exceptions = AllowedList.Of("namespaces.txt", name).SelectMany(a => a).ToHashSet();
        var misplaced =
            from tree in project.Compilation.SyntaxTrees
            where tree.FilePath.Length > 0
            from node in tree.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>()
            where node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
            let type = (INamedTypeSymbol)project.Compilation.GetSemanticModel(tree).GetDeclaredSymbol(node)!
            let isSurface = project.IsSurface && type.DeclaredAccessibility == Accessibility.Public
            let folder = Reference.FolderOf(tree.FilePath)
            let expected = isSurface || folder == "." ? name : $"{name}.{folder.Replace('/', '.')}"
            let actual = type.ContainingNamespace.ToDisplayString()
            where !actual.StartsWith("__", StringComparison.Ordinal) // what the build adds to a page
            where actual != expected && !exceptions.Contains(type.Name)
            select $"{tree.FilePath}: {type.Name} is in {actual}, should be in {expected}";

        misplaced.ShouldBeEmpty();
    }
}
