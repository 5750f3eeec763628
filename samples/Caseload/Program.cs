using Caseload.Startup;

await using var app = CaseloadHost.Build(args);
await CaseloadHost.Prepare(app);
await app.RunAsync();
