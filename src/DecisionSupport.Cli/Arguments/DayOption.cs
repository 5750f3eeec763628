using System.CommandLine;
using System.Globalization;

namespace DecisionSupport.Cli.Arguments;

/// <summary>Options that take a day.</summary>
internal static class DayOption
{
    public static Option<string?> Create(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "DATE" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Parse(text) is null)
            {
                result.AddError($"{name} takes a date, written 2026-01-31; '{text}' is none.");
            }
        });
        return option;
    }

    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
