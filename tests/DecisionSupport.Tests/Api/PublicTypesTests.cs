using System.Reflection;
using DecisionSupport.Analysis;
using DecisionSupport.Authoring;
using DecisionSupport.Certificates;
using DecisionSupport.Fhir;
using DecisionSupport.Hosting;
using DecisionSupport.Knowledge;
using DecisionSupport.NRules;
using DecisionSupport.Rendering;
using DecisionSupport.Testing;

namespace DecisionSupport.Tests.Api;

/// <summary>Nobody derives from what is public: what it promises it keeps.</summary>
public sealed class PublicTypesTests
{
    private static readonly Dictionary<string, Assembly> Assemblies = new()
    {
        ["DecisionSupport"] = typeof(RuleBook).Assembly,
        ["DecisionSupport.Analysis"] = typeof(MissingFact).Assembly,
        ["DecisionSupport.Rendering"] = typeof(DecisionText).Assembly,
        ["DecisionSupport.Hosting"] = typeof(IDecisionSupport).Assembly,
        ["DecisionSupport.Fhir"] = typeof(QuestionnaireResponseReader).Assembly,
        ["DecisionSupport.NRules"] = typeof(SessionFact).Assembly,
        ["DecisionSupport.Feel"] = typeof(FeelValue).Assembly,
        ["DecisionSupport.Knowledge"] = typeof(BuiltInRules).Assembly,
        ["DecisionSupport.Authoring"] = typeof(Linter).Assembly,
        ["DecisionSupport.Testing"] = typeof(RuleBookTests).Assembly,
        ["DecisionSupport.Certificates"] = typeof(CertificateReader).Assembly,
    };

    public static TheoryData<string> Names => [.. Assemblies.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Public_types_are_sealed_static_or_closed(string name) =>
        Assemblies[name].GetExportedTypes()
            .Where(t => t.IsClass && !t.IsSealed && t.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(c => c.IsPublic || c.IsFamily))
            .Where(t => t.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(c => c.IsPublic || (c.IsFamily && !IsCopy(c))))
            .ShouldBeEmpty();

    private static bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [{ ParameterType: var only }] && only == constructor.DeclaringType;
}
