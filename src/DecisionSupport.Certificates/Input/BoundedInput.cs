using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input;

/// <summary>Reads a stream that may be far larger than it should be.</summary>
internal static class BoundedInput
{
    private const int ChunkSize = 81_920;

    public static ReadOnlyMemory<byte> ReadAll(Stream stream, int maxBytes)
    {
        if (stream.CanSeek && stream.Length - stream.Position > maxBytes)
        {
            throw new Rejection(ErrorTexts.TooLarge);
        }

        using var content = new MemoryStream();
        var chunk = new byte[ChunkSize];
        int read;
        while ((read = stream.Read(chunk, 0, (int)Math.Min(ChunkSize, maxBytes + 1L - content.Length))) > 0)
        {
            content.Write(chunk, 0, read);
            if (content.Length > maxBytes)
            {
                throw new Rejection(ErrorTexts.TooLarge);
            }
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
