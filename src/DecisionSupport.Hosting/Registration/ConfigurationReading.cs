using Microsoft.Extensions.Configuration;

namespace DecisionSupport.Hosting.Registration;

/// <summary>A section of the host's configuration → options, by hand, so that nothing is reflected on.</summary>
internal static class ConfigurationReading
{
    /// <summary>Takes over what the section has.</summary>
    /// <exception cref="InvalidOperationException">A switch is neither true nor false.</exception>
    public static void Read(IConfiguration section, DecisionSupportOptions options)
    {
        if (section[nameof(options.RulesFolder)] is { Length: > 0 } folder)
        {
            options.UseRulesFolder(folder);
        }

        options.RulesOver = section[nameof(options.RulesOver)] is { Length: > 0 } over ? over : options.RulesOver;
        options.WatchRules = Switch(section, nameof(options.WatchRules)) ?? options.WatchRules;
        options.ReadsOldNames = Switch(section, nameof(options.ReadsOldNames)) ?? options.ReadsOldNames;
    }

    private static bool? Switch(IConfiguration section, string name) => section[name] switch
    {
        null or "" => null,
        var text when bool.TryParse(text, out var isOn) => isOn,
        _ => throw new InvalidOperationException($"{name} in the configuration is true or false."),
    };
}
