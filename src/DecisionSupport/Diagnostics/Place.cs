namespace DecisionSupport;

/// <summary>Where in a text something stands.</summary>
/// <param name="File">The file's path as it was given, or a name for text that came from elsewhere.</param>
/// <param name="Line">The line, counted from 1; 0 when the place is the whole file.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 code units; 0 when the place is the whole file.</param>
public readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>The whole of a file.</summary>
    public static Place WholeFile(string file) => new(file, 0, 0);

    /// <summary>The place as <c>path(line,column)</c>, which editors and build logs understand.</summary>
    public override string ToString() => Line == 0 ? File : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
