using System.Globalization;
using System.Text;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Declarations.Papers;

/// <summary>Takes one text after the other from the keys of a paper.</summary>
internal sealed class TextKeys(MappingReader paper)
{
    public LocalizedText Text(string key) => Filled(key, 0);

    /// <summary>A text in which values are filled in, as {0} and {1}; one that names more than there are is an error.</summary>
    public LocalizedText Filled(string key, int values)
    {
        if (LocalizedTextReader.Required(paper, key) is not { } text)
        {
            return LocalizedText.None;
        }

        foreach (var (words, place) in ((string, Place)[])[(text.Swedish, text.SwedishPlace), (text.English, text.EnglishPlace)])
        {
            if (values > 0 ? !CanBeFilled(words, values) : words.AsSpan().ContainsAny('{', '}'))
            {
                var known = values == 0 ? "Nothing is filled in here; write no braces." : string.Create(CultureInfo.InvariantCulture, $"What is filled in is {{0}} to {{{values - 1}}}; write only these in braces.");
                paper.Diagnostics.Error(Codes.UnknownPlaceholder, place, $"The text '{key}' cannot be filled in. {known}");
            }
        }

        return text;
    }

    private static bool CanBeFilled(string words, int values)
    {
        try
        {
            return CompositeFormat.Parse(words).MinimumArgumentCount <= values;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
