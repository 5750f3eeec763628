using System.Collections.Immutable;

namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>An element of the head: how many there must and may be, what it holds, and whether anything of it is kept.</summary>
internal sealed record ElementShape(XmlSpaceKind Space, string Name)
{
    public int Min { get; init; } = 1;

    public int Max { get; init; } = 1;

    public ValueShape Value { get; init; }

    public HeadField Field { get; init; }

    public ImmutableArray<ElementShape> Children { get; init; } = [];

    public bool IsRead => Value != ValueShape.Anything || Field != HeadField.None;

    public ElementShape Optional() => this with { Min = 0 };

    public ElementShape Any() => this with { Min = 0, Max = int.MaxValue };

    public static ElementShape Leaf(string name, ValueShape value = ValueShape.Anything, HeadField field = HeadField.None) =>
        new(XmlSpaceKind.Core, name) { Value = value, Field = field };

    public static ElementShape Group(string name, params ImmutableArray<ElementShape> children) =>
        new(XmlSpaceKind.Core, name) { Children = children };

    /// <summary>An identifier: which kind of number, and the number.</summary>
    public static ElementShape Id(string name, ValueShape root = ValueShape.Anything, ValueShape number = ValueShape.Anything) => Group(
        name,
        new(XmlSpaceKind.Types, "root") { Value = root },
        new(XmlSpaceKind.Types, "extension") { Value = number });

    /// <summary>A code with its code system.</summary>
    public static ElementShape Coded(string name, HeadField field = HeadField.None) => Group(
        name,
        new(XmlSpaceKind.Types, "code") { Field = field },
        new(XmlSpaceKind.Types, "codeSystem"),
        new ElementShape(XmlSpaceKind.Types, "displayName").Optional());
}
