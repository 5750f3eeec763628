using Microsoft.Extensions.Options;

namespace DecisionSupport.Hosting.Registration;

/// <summary>Whether a host has said where its rules are, and whether there is such a folder.</summary>
internal sealed class OptionsCheck(string checkedName) : IValidateOptions<DecisionSupportOptions>
{
    public ValidateOptionsResult Validate(string? name, DecisionSupportOptions options)
    {
        if (name != checkedName)
        {
            return ValidateOptionsResult.Skip;
        }

        return Problem(options) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
    }

    private static string? Problem(DecisionSupportOptions options) => options switch
    {
        { LoadRules: null, RulesFolder: null or "" } => "No rules are set up: call UseBuiltInRules() or UseRulesFolder(path) in AddDecisionSupport, or set RulesFolder in the configuration.",
        { LoadRules: null, RulesFolder: { } folder } when !Directory.Exists(folder) => $"RulesFolder: there is no folder '{folder}'.",
        { RulesOver: { Length: > 0 } over } when !Directory.Exists(over) => $"RulesOver: there is no folder '{over}'.",
        { WatchRules: true } when options.Watched().Length == 0 => "WatchRules: there is no folder to watch; set RulesFolder or RulesOver.",
        _ => Problem(options.ReferenceShapes),
    };

    private static string? Problem(IEnumerable<string> shapes)
    {
        try
        {
            _ = shapes.Select(ReferenceShape.Parse).ToList();
            return null;
        }
        catch (ArgumentException e)
        {
            return $"ReferenceShapes: {e.Message}";
        }
    }
}
