using Microsoft.Extensions.Configuration;

namespace DecisionSupport.Hosting.Registration;

/// <summary>A section of the host's configuration → options, by hand, so that nothing is reflected on.</summary>
internal static class ConfigurationReading
{
    private const string RequiredSha256 = nameof(RequiredSha256);
    private const string RequiredSigner = nameof(RequiredSigner);

    /// <summary>Takes over what the section has.</summary>
    /// <exception cref="InvalidOperationException">A switch is neither true nor false, or what is required is no SHA-256 or no key.</exception>
    public static void Read(IConfiguration section, DecisionSupportOptions options)
    {
        if (section[nameof(options.RulesFolder)] is { Length: > 0 } folder)
        {
            options.UseRulesFolder(folder);
        }

        options.RulesOver = section[nameof(options.RulesOver)] is { Length: > 0 } over ? over : options.RulesOver;
        options.WatchRules = Switch(section, nameof(options.WatchRules)) ?? options.WatchRules;
        options.ReadsOldNames = Switch(section, nameof(options.ReadsOldNames)) ?? options.ReadsOldNames;
        foreach (var shape in Texts(section, nameof(options.ReferenceShapes)))
        {
            options.ReferenceShapes.Add(shape);
        }

        options.Required = Requirement(section) ?? options.Required;
    }

    private static RuleBookRequirement? Requirement(IConfiguration section)
    {
        var hash = section[RequiredSha256] is { Length: > 0 } given ? given : null;
        string[] keys = [.. Texts(section, RequiredSigner)];
        try
        {
            return (hash, keys) switch
            {
                (null, []) => null,
                ({ } sha256, []) => RuleBookRequirement.OfSha256(sha256),
                (null, _) => RuleBookRequirement.OfSigner([.. keys.Select(File.ReadAllText)]),
                _ => throw new InvalidOperationException($"The configuration has both {RequiredSha256} and {RequiredSigner}; keep one."),
            };
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"{(hash is null ? RequiredSigner : RequiredSha256)} in the configuration: {e.Message}", e);
        }
    }

    // One text, or several.
    private static IEnumerable<string> Texts(IConfiguration section, string name) =>
        section.GetSection(name).GetChildren().Select(c => c.Value).Append(section[name]).OfType<string>().Where(text => text.Length > 0);

    private static bool? Switch(IConfiguration section, string name) => section[name] switch
    {
        null or "" => null,
        var text when bool.TryParse(text, out var isOn) => isOn,
        _ => throw new InvalidOperationException($"{name} in the configuration is true or false."),
    };
}
