using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DecisionSupport.Workshop.Http;

/// <summary>Reads the body of a request, up to a limit.</summary>
internal static class Body
{
    public static async Task<byte[]> Read(HttpContext context, int maxBytes)
    {
        if (context.Request.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        using var content = new MemoryStream();
        var buffer = new byte[16 << 10];
        int count;
        while ((count = await Reading(() => context.Request.Body.ReadAsync(buffer, context.RequestAborted).AsTask())) > 0)
        {
            if (content.Length + count > maxBytes)
            {
                throw TooLarge(maxBytes);
            }

            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }

    /// <summary>Reads a part of a body; what the server cannot make out is the sender's fault, whatever the server calls it.</summary>
    public static async Task<T> Reading<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception e) when (e is not (BadHttpRequestException or OperationCanceledException or OutOfMemoryException))
        {
            throw new RefusedException(StatusCodes.Status400BadRequest, "The body cannot be read.", "It is broken or ends too early.");
        }
    }

    /// <summary>Refuses a body that says it is something else; saying nothing is refused too, for a browser need not ask before it sends such a body elsewhere.</summary>
    public static void RequireType(HttpRequest request, params ReadOnlySpan<string> types)
    {
        if (TypeOf(request) is not { } type || !types.Contains(type))
        {
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "The body is of a type that is not taken here.", $"Send one of {string.Join(", ", types)} as Content-Type.");
        }

        // A small packed body may be a huge one.
        if (request.Headers.ContentEncoding.ToString() is { Length: > 0 } encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "The body is compressed.", "Send it as it is, without Content-Encoding.");
        }

        // XML says itself in which letters it is written.
        if (!type.EndsWith("xml", StringComparison.Ordinal) && CharsetOf(request) is { } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "The body is not UTF-8.", "Send it as UTF-8.");
        }
    }

    /// <summary>Whether a body says that it is of a type.</summary>
    public static bool IsOfType(HttpRequest request, string type) => TypeOf(request) == type;

    private static string? TypeOf(HttpRequest request) => request.ContentType?.Split(';')[0].Trim().ToLowerInvariant();

    private static string? CharsetOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Charset.HasValue ? type.Charset.Value.Trim('"') : null;

    private static RefusedException TooLarge(int maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, "The body is too large.", string.Create(CultureInfo.InvariantCulture, $"At most {maxBytes} bytes are read here."));
}
