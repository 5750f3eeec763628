namespace DecisionSupport.Certificates.Model;

/// <summary>All that is kept of a text. An answer that is not there has no <see cref="Part"/> at all.</summary>
internal enum TextState
{
    /// <summary>Nothing but the white space of XML: the official rules call it empty.</summary>
    Blank,

    /// <summary>Characters that cannot be seen, such as no-break spaces: the official rules let it through.</summary>
    Invisible,

    /// <summary>Something to read.</summary>
    Visible,
}
