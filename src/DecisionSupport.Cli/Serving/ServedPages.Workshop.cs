namespace DecisionSupport.Cli.Serving;

// Left out of the native build, and with it the workshop and ASP.NET Core.
internal static partial class ServedPages
{
    static partial void Serve(ServeRequest request, Shell shell, ref int? exit)
    {
        if (WebFramework.TryUse())
        {
            exit = WorkshopRun.Of(request, shell);
            return;
        }

        shell.Messages.Error($"serve needs the ASP.NET Core runtime {Environment.Version.Major}.{Environment.Version.Minor}, which is not on this machine. Install it from https://dotnet.microsoft.com/download; all other verbs do without.");
        exit = ExitCodes.WrongInput;
    }
}
