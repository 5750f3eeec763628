using System.CommandLine;
using System.Security.Cryptography;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>seal DIR</c>: writes down which files belong to rules, and signs that.</summary>
internal static class SealCommand
{
    // A key is some hundred bytes.
    private const int MaxKeyBytes = 16 << 10;

    public static Command Create(Shell shell)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of rules." };
        var key = new Option<string?>("--key") { Description = "A private key on an elliptic curve, in PEM, that signs; - for standard input.", HelpName = "FILE" };
        var check = new Option<bool>("--check") { Description = "Writes nothing, and tells whether the rules are as they were sealed." };
        var signer = new Option<string?>("--signer") { Description = "With --check: the public key that must have signed them, in PEM.", HelpName = "FILE" };
        var command = new Verb("seal", "Seals rules, so that what is cut off, changed or missing later is refused when they are loaded.", "rules --key private.pem", "rules --check --signer public.pem") { folder, key, check, signer };
        command.Validators.Add(result =>
        {
            if (result.GetValue(check) && result.GetValue(key) is not null)
            {
                result.AddError("--check writes nothing; leave --key out.");
            }
            else if (!result.GetValue(check) && result.GetValue(signer) is not null)
            {
                result.AddError("--signer goes with --check.");
            }
        });
        command.SetAction(parsed => !RulesFolder.TryFind(parsed.GetValue(folder)!, shell, out var found) ? ExitCodes.WrongInput
            : parsed.GetValue(check) ? Check(found, parsed.GetValue(signer), shell)
            : Seal(found, parsed.GetValue(key), shell));
        return command;
    }

    private static int Check(NamedFolder folder, string? signer, Shell shell)
    {
        RuleBookRequirement? required = null;
        if (signer is not null && !TryRead(signer, pem => required = RuleBookRequirement.OfSigner(pem), shell))
        {
            return ExitCodes.WrongInput;
        }

        if (!File.Exists(Path.Combine(folder.Path, RuleBookSealing.SealFile)))
        {
            shell.Messages.Error($"{folder.Name}: These rules are not sealed. Seal them: {Verb.Tool} seal {folder.Name}");
            return ExitCodes.Found;
        }

        var loading = RuleBookLoader.LoadFolder(folder.Path, over: null, required);
        shell.Messages.Tell(loading.Diagnostics.Select(d => RulesOption.Shown(d, folder.Inside, shell)));
        if (loading.RuleBook is not { } ruleBook)
        {
            return ExitCodes.Found;
        }

        Tell($"{folder.Name}: as it was sealed", ruleBook, ruleBook.SignedBy, shell);
        return ExitCodes.Done;
    }

    private static int Seal(NamedFolder folder, string? keyFile, Shell shell)
    {
        using var key = keyFile is null ? null : ECDsa.Create();
        if (keyFile is not null && !TryRead(keyFile, pem => key!.ImportFromPem(pem), shell))
        {
            return ExitCodes.WrongInput;
        }

        if (key is null && File.Exists(Path.Combine(folder.Path, RuleBookSealing.SignatureFile)))
        {
            shell.Messages.Error($"{folder.Name}: These rules are signed. Sign the new seal with --key, or delete {RuleBookSealing.SignatureFile} first.");
            return ExitCodes.WrongInput;
        }

        if (!OutputFolder.TryFinish(folder, shell, out _))
        {
            return ExitCodes.WrongInput;
        }

        RuleBookSealing sealing;
        try
        {
            sealing = RuleBookSealer.SealFolder(folder.Path, key);
        }
        catch (CryptographicException)
        {
            shell.Messages.Error($"{InputName.Of(keyFile!)}: This is a public key; sealing takes the private one.");
            return ExitCodes.WrongInput;
        }

        shell.Messages.Tell(sealing.Diagnostics.Select(d => RulesOption.Shown(d, folder.Inside, shell)));
        if (sealing.RuleBook is not { } ruleBook || !OutputFolder.TryWrite(folder.Path, sealing.Texts, shell))
        {
            return ExitCodes.WrongInput;
        }

        Tell($"{folder.Name}: {sealing.Files} files sealed", ruleBook, sealing.SignedBy, shell);
        return ExitCodes.Done;
    }

    private static void Tell(string what, RuleBook ruleBook, string? signer, Shell shell) =>
        shell.Out.WriteLine($"{what}, rule book {ruleBook.Version}, SHA-256 {ruleBook.Sha256}{(signer is null ? "" : $", signed by {signer}")}.");

    private static bool TryRead(string file, Action<string> import, Shell shell)
    {
        if (!InputFile.TryRead(file, MaxKeyBytes, shell, out var pem))
        {
            return false;
        }

        try
        {
            import(System.Text.Encoding.UTF8.GetString(pem));
            return true;
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            shell.Messages.Error($"{InputName.Of(file)}: This is no key on an elliptic curve in PEM, or not the kind that is asked for: --key takes a private one without password, --signer a public one.");
            return false;
        }
    }
}
