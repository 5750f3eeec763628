using Microsoft.Playwright;

namespace DecisionSupport.TestKit;

internal static class HeadlessBrowser
{
    /// <summary>Starts the machine's own browser. It draws as it is: a graphics card played by the processor is slower.</summary>
    public static Task<IBrowser> LaunchMachinesBrowser(this IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = MachinesBrowser.Path, Args = ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"], Headless = true });
}
