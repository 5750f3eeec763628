using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Caseload.Tests.Support;

/// <summary>Waits until something is so: as long as a busy machine may take, and not for ever.</summary>
internal static class Patience
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static async Task Until(Func<Task<bool>> isSo, TimeSpan? limit = null, [CallerArgumentExpression(nameof(isSo))] string what = "")
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (waited.Elapsed > (limit ?? Limit))
            {
                throw new TimeoutException($"Waited {waited.Elapsed.TotalMinutes:F0} minutes for {what}");
            }

            await Task.Delay(50);
        }
    }
}
