using System.Text;

namespace DecisionSupport.Certificates.Model;

/// <summary>White space as XML and the official rules count it: four characters, not the whole of Unicode.</summary>
internal static class XmlSpace
{
    public static bool Is(char character) => character is ' ' or '\t' or '\r' or '\n';

    public static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!Is(character))
            {
                collapsed.Append(character);
            }
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd(' ');
    }
}
