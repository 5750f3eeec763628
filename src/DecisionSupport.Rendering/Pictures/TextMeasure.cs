namespace DecisionSupport.Rendering.Pictures;

/// <summary>How much room words take, in a font as wide as any that pages use: rather too much room than words upon each other.</summary>
internal static class TextMeasure
{
    private const string Thin = "ijlI.,:;'|!()[] ·";
    private const string Slim = "ftr-–\"/”“";
    private const string Broad = "mwMWÅÄÖ@%→—…";

    /// <summary>The width of words on one line.</summary>
    public static double Width(string words, double size) => words.Sum(Em) * size;

    /// <summary>Words in lines no wider than a width; a word that is wider is broken.</summary>
    public static ImmutableArray<string> Lines(string words, double width, double size)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in words.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Broken(w, width, size)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines.ToImmutable();
    }

    private static IEnumerable<string> Broken(string word, double width, double size)
    {
        while (word.Length > 1 && Width(word, size) > width)
        {
            var fits = Math.Clamp((int)(word.Length * width / Width(word, size)) - 2, 1, word.Length - 1);
            if (char.IsHighSurrogate(word[fits - 1]) && fits > 1)
            {
                fits--;
            }

            yield return $"{word[..fits]}-";
            word = word[fits..];
        }

        yield return word;
    }

    private static double Em(char letter) => Thin.Contains(letter, StringComparison.Ordinal) ? 0.36
        : Slim.Contains(letter, StringComparison.Ordinal) ? 0.5
        : Broad.Contains(letter, StringComparison.Ordinal) ? 0.98
        : char.IsUpper(letter) ? 0.74
        : letter > '\u024f' ? 1.1
        : 0.63;
}
