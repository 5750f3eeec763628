using Microsoft.AspNetCore.Http;

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
        while ((count = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            if (content.Length + count > maxBytes)
            {
                throw TooLarge(maxBytes);
            }

            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }

    /// <summary>Refuses a body that says it is something else; saying nothing is refused too, for a browser need not ask before it sends such a body elsewhere.</summary>
    public static void RequireType(HttpRequest request, params ReadOnlySpan<string> types)
    {
        var type = request.ContentType?.Split(';')[0].Trim().ToLowerInvariant();
        if (type is null || !types.Contains(type))
        {
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "The body is of a type that is not taken here.", $"Send one of {string.Join(", ", types)} as Content-Type.");
        }
    }

    private static RefusedException TooLarge(int maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, "The body is too large.", string.Create(CultureInfo.InvariantCulture, $"At most {maxBytes} bytes are read here."));
}
