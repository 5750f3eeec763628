namespace DecisionSupport.LanguageServer.Protocol;

/// <summary>Addresses of files.</summary>
internal static class FileUri
{
    public static string Of(string path) => new Uri(path).AbsoluteUri;

    /// <summary>The path of a file on this machine; null for what is none, such as a text that has not been saved yet.</summary>
    public static string? PathOf(string? uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address) || !address.IsFile)
        {
            return null;
        }

        // Some editors escape the colon after a drive.
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return Path.GetFullPath(path is ['/', _, ':', ..] ? path[1..] : path);
    }
}
