using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Certificates.Tests.Properties;

internal static class Seeds
{
    /// <summary>Any seed, evenly: the usual generator of numbers would hardly go beyond a hundred.</summary>
    public static Arbitrary<int> Any { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
}
