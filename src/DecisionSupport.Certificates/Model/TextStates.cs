using System.Globalization;

namespace DecisionSupport.Certificates.Model;

internal static class TextStates
{
    public static TextState Of(ReadOnlySpan<char> text)
    {
        var state = TextState.Blank;
        foreach (var character in text)
        {
            if (IsVisible(character))
            {
                return TextState.Visible;
            }

            if (!XmlSpace.Is(character))
            {
                state = TextState.Invisible;
            }
        }

        return state;
    }

    public static TextState And(this TextState first, TextState second) => first > second ? first : second;

    private static bool IsVisible(char character) =>
        !char.IsWhiteSpace(character)
        && char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control);
}
