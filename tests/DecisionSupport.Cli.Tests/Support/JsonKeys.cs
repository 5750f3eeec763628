using System.Text.Json;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>The names of an object, in their order.</summary>
internal static class JsonKeys
{
    public static string[] Of(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];
}
