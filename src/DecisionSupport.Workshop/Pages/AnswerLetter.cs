namespace DecisionSupport.Workshop.Pages;

/// <summary>The letter, shape and colour of an answer. After the last shape they begin again; the letters go on.</summary>
internal static class AnswerLetter
{
    private const int Triangle = 2;

    private static readonly string[] Shapes =
    [
        "M20 1a19 19 0 1 0 .01 0z",
        "M3 3h34v34h-34z",
        "M20 0 40 38H0z",
        "M20 0 40 20 20 40 0 20z",
        "M20 0 40 15 32 39H8L0 15z",
        "M10 2h20l10 18-10 18H10L0 20z",
        "M12 0h16v12h12v16H28v12H12V28H0V12h12z",
        "M1 4h38L30 36H10z",
    ];

    public static string Of(int index) => ((char)('A' + index)).ToString();

    public static string Shape(int index) => Shapes[index % Shapes.Length];

    public static string Css(int index) => string.Create(CultureInfo.InvariantCulture, $"answer-{(index % Shapes.Length) + 1}");

    /// <summary>Where the letter stands: lower in a shape that is narrow at its top.</summary>
    public static double BaseLine(int index) => index % Shapes.Length == Triangle ? 33 : 27;
}
