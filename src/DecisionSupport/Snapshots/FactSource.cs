using DecisionSupport.Data;
using DecisionSupport.Feel;
using DecisionSupport.Vocabularies;

namespace DecisionSupport;

/// <summary>Who told a fact, and when: a role or a document, never somebody by name. Immutable.</summary>
public sealed record FactSource
{
    /// <summary>The longest text that says who, in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>A source of facts.</summary>
    /// <param name="by">A role or a document, such as <c>läkare</c> or <c>läkarutlåtande FK 7800</c>.</param>
    /// <param name="on">The day it was told; null when it is not known.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or looks like a personal identity number.</exception>
    public FactSource(string by, DateOnly? on = null)
    {
        if (Problem(by) is { } problem)
        {
            throw new ArgumentException(problem, nameof(by));
        }

        (By, On) = (by, on);
    }

    /// <summary>The role or document.</summary>
    public string By { get; }

    /// <summary>The day it was told; null when it is not known.</summary>
    public DateOnly? On { get; }

    /// <summary>Both, as one says them.</summary>
    public string Text(Language language) => On is { } day ? $"{By}, {ValueText.Write(FeelValue.From(day), null, null, language)}" : By;

    /// <summary>What is wrong with a text that says who; null when nothing is. Never repeats it.</summary>
    internal static string? Problem(string? by) =>
        string.IsNullOrWhiteSpace(by) ? "Who told a fact is a role or a document, such as 'läkare'; it is empty."
        : by.Length > MaxLength ? FormattableString.Invariant($"Who told a fact is said in at most {MaxLength} characters.")
        : PersonalNumber.IsIn(by) ? "Who told a fact looks like a personal identity number; say a role or a document."
        : null;
}
