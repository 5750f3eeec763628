using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace DecisionSupport.Workshop.Http;

/// <summary>Reads the fields of a form, within limits.</summary>
internal static class Form
{
    public static async Task<IFormCollection> Read(HttpContext context, long maxBytes = Limits.Form)
    {
        Body.RequireType(context.Request, "application/x-www-form-urlencoded", "multipart/form-data");
        if (context.Request.ContentLength > maxBytes)
        {
            throw new RefusedException(StatusCodes.Status413PayloadTooLarge, "The form is too large.", "Choose a smaller file.");
        }

        try
        {
            // In memory: nothing that is sent may end up in a file.
            return await Body.Reading(() => new FormFeature(context.Request, new FormOptions
            {
                BufferBody = false,
                MemoryBufferThreshold = Limits.LargestBody,
                BufferBodyLengthLimit = maxBytes,
                MultipartBodyLengthLimit = maxBytes,
                ValueCountLimit = Limits.FormValues,
                ValueLengthLimit = Limits.FormValue,
                KeyLengthLimit = 200,
                MultipartHeadersCountLimit = 8,
                MultipartHeadersLengthLimit = 2_000,
                MultipartBoundaryLengthLimit = 100,
            }).ReadFormAsync(context.RequestAborted));
        }
        catch (RefusedException)
        {
            throw new RefusedException(StatusCodes.Status400BadRequest, "The form cannot be read.", "It is broken, has too many fields, or a field is too long.");
        }
    }
}
