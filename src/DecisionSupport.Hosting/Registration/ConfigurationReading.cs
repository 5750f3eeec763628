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
        if (section[nameof(options.WatchRules)] is { Length: > 0 } watch)
        {
            options.WatchRules = bool.TryParse(watch, out var isWatching)
                ? isWatching
                : throw new InvalidOperationException($"{nameof(options.WatchRules)} in the configuration is true or false.");
        }
    }
}
