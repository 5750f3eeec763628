using Microsoft.Playwright;

namespace DecisionSupport.TestKit;

internal static class HeadlessBrowser
{
    /// <summary>Starts the machine's own browser. It draws as it is: a graphics card played by the processor is slower. It keeps no process ready for a page that may come: nearly every page here comes once.</summary>
    public static Task<IBrowser> LaunchMachinesBrowser(this IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = MachinesBrowser.Path, Args = ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer", "--renderer-process-limit=1"], Headless = true });
}
