namespace DecisionSupport.Cli.Serving;

/// <summary>The pages, where the tool was built with them.</summary>
internal static partial class ServedPages
{
    /// <summary>Serves until it is stopped; says on standard error why it cannot.</summary>
    public static int Run(ServeRequest request, Shell shell)
    {
        int? exit = null;
        Serve(request, shell, ref exit);
        if (exit is { } code)
        {
            return code;
        }

        shell.Messages.Error("This is the native build of the tool, which has no pages. Install the tool as a .NET tool to serve them; all other verbs are here.");
        return ExitCodes.WrongInput;
    }

    static partial void Serve(ServeRequest request, Shell shell, ref int? exit);
}
