using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Mutants;

/// <summary>A fact, or a row of a theory, that can be run here and now.</summary>
internal sealed class KnownTest(MethodInfo method, object?[] arguments, string name)
{
    public string Name { get; } = name;

    public void Run()
    {
        var instance = method.IsStatic ? null : Activator.CreateInstance(method.DeclaringType!);
        try
        {
            (method.Invoke(instance, arguments) as Task)?.GetAwaiter().GetResult();
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    /// <summary>Those of an assembly that are not skipped, always in the same order.</summary>
    public static IReadOnlyList<KnownTest> In(string testDll) =>
    [
        .. from type in Assembly.LoadFrom(Path.GetFullPath(testDll)).GetTypes()
           where type is { IsClass: true, IsAbstract: false } && type.Namespace?.EndsWith("TestKit.Mutation", StringComparison.Ordinal) != true
           orderby type.FullName
           from method in type.GetMethods().OrderBy(m => m.Name, StringComparer.Ordinal)
           let fact = method.GetCustomAttribute<FactAttribute>()
           where fact is { Skip: null }
           from row in fact is TheoryAttribute ? Rows(method).Select((row, index) => (Row: row, Index: index)) : [([], 0)]
           select new KnownTest(method, Fit(method, row.Row), $"{type.FullName}.{method.Name}#{row.Index}"),
    ];

    private static IEnumerable<object?[]> Rows(MethodInfo method) =>
        method.GetCustomAttributes<DataAttribute>().SelectMany(data => RowsOf(data, method)).Select(row => row.GetData());

    private static IReadOnlyCollection<ITheoryDataRow> RowsOf(DataAttribute data, MethodInfo method)
    {
        if (data is ITypeAwareDataAttribute ofType)
        {
            ofType.MemberType ??= method.ReflectedType;
        }

        var rows = data.GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult();
        return rows.Count > 0 ? rows : throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} has no rows.");
    }

    // Values that are left out, and whole numbers where decimals are asked for, as xunit takes them.
    private static object?[] Fit(MethodInfo method, object?[] row) =>
    [
        .. method.GetParameters().Select((parameter, index) =>
        {
            var value = index < row.Length ? row[index] : parameter.DefaultValue;
            var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            return value is IConvertible && !type.IsInstanceOfType(value) && !type.IsEnum ? Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture) : value;
        }),
    ];
}
