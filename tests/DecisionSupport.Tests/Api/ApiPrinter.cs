using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DecisionSupport.Tests.Api;

/// <summary>Prints the public types of an assembly with their public members, one a line, in alphabetical order.</summary>
internal static class ApiPrinter
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().Where(t => !IsOfCompiler(t)).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append(Bases(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    // An extension block leaves types behind that nobody can name.
    private static bool IsOfCompiler(Type type) => type.FullName!.Contains('<');

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        var named = type.GetInterfaces().Where(i => !i.IsGenericType && i.Assembly == type.Assembly).Select(i => i.Name);
        var all = type.IsClass && type.BaseType is { } parent && parent != typeof(object) ? named.Prepend(Name(parent)) : named;
        return all.Any() ? " : " + string.Join(", ", all) : "";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}");
        }

        var constructors = type.GetConstructors(Own).Select(c => $"new({Parameters(c)})");
        var fields = type.GetFields(Own).Select(f => $"{Name(f.FieldType)}{Mark(Nullability.Create(f))} {f.Name}");
        var properties = type.GetProperties(Own).Select(p => $"{Static(p.GetMethod ?? p.SetMethod)}{Name(p.PropertyType)}{Mark(Nullability.Create(p))} {p.Name}{Index(p)} {{{Accessors(p)} }}");
        var events = type.GetEvents(Own).Select(e => $"event {Name(e.EventHandlerType!)} {e.Name}");
        var methods = type.GetMethods(Own).Where(m => !m.IsSpecialName && !m.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(m => $"{Static(m)}{Name(m.ReturnType)}{Mark(Nullability.Create(m.ReturnParameter))} {m.Name}{Generics(m)}({Parameters(m)})");
        return constructors.Concat(fields).Concat(properties).Concat(events).Concat(methods);
    }

    private static string Accessors(PropertyInfo property)
    {
        var set = property.SetMethod is not { IsPublic: true } setter ? "" : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        return (property.GetMethod is { IsPublic: true } ? " get;" : "") + set;
    }

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";

    private static string Static(MethodInfo? method) => method?.IsStatic == true ? "static " : "";

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "")}";

    // A nullable value type says so by its name already.
    private static string Mark(NullabilityInfo nullability) =>
        !nullability.Type.IsValueType && (nullability.ReadState == NullabilityState.Nullable || nullability.WriteState == NullabilityState.Nullable) ? "?" : "";

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } value
        ? Name(value) + "?"
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
}
