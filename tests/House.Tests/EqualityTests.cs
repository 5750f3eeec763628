using House.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace House.Tests;

/// <summary>
/// A record promises that two with the same content are equal. A list breaks the promise, for it is compared by what it is and not by what it holds; so what holds lists
/// is a class, and says nothing of equality.
/// </summary>
public sealed class EqualityTests
{
    public static TheoryData<string> Projects => SourceProject.Names;

    [Theory]
    [MemberData(nameof(Projects))]
    public void Public_records_hold_only_what_is_compared_by_value(string name)
    {
        var project = SourceProject.Named(name);
        var compilation = project.Compilation;
        var offenders =
            from tree in compilation.SyntaxTrees
            from node in tree.GetRoot().DescendantNodes().OfType<RecordDeclarationSyntax>()
            let type = (INamedTypeSymbol)compilation.GetSemanticModel(tree).GetDeclaredSymbol(node)!
            where project.IsSurface && IsSeen(type) && HasMadeEquality(type)
            from field in type.GetMembers().OfType<IFieldSymbol>()
            where !field.IsStatic && IsComparedByReference(field.Type, compilation)
            select $"{tree.FilePath}: the record {type.Name} compares {field.AssociatedSymbol?.Name ?? field.Name} ({field.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}) by reference: make it a class";

        offenders.ShouldBeEmpty();
    }

    private static bool IsSeen(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is not { } outer || IsSeen(outer));

    private static bool HasMadeEquality(INamedTypeSymbol type) =>
        type.GetMembers("Equals").OfType<IMethodSymbol>().Any(m => m.IsImplicitlyDeclared && m.Parameters is [{ Type: var other }] && SymbolEqualityComparer.Default.Equals(other, type));

    private static bool IsComparedByReference(ITypeSymbol type, Compilation compilation) => type switch
    {
        { SpecialType: SpecialType.System_String } => false,
        IArrayTypeSymbol or { TypeKind: TypeKind.Delegate } => true,
        INamedTypeSymbol { IsGenericType: true, ConstructedFrom.SpecialType: SpecialType.System_Nullable_T } nullable => IsComparedByReference(nullable.TypeArguments[0], compilation),
        INamedTypeSymbol { MetadataName: "Memory`1" or "ReadOnlyMemory`1" } => true,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(e => IsComparedByReference(e.Type, compilation)),
        _ => type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) && !OverridesEquals(type),
    };

    private static bool OverridesEquals(ITypeSymbol type) => type.TypeKind == TypeKind.Class && type.GetMembers("Equals").OfType<IMethodSymbol>().Any(m => m.IsOverride);
}
