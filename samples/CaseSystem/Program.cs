using CaseSystem.Web;

await using var app = CaseSystemHost.Build(args);
await app.RunAsync();
