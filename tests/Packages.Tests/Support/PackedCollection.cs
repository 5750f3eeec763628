namespace Packages.Tests.Support;

/// <summary>Packs once for all who look at packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackedCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "packed packages";
}
