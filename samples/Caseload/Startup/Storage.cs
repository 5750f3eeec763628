using System.Net;
using Caseload.Register;
using Caseload.Rules;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans.Configuration;
using Orleans.Serialization;
using Orleans.Storage;

namespace Caseload.Startup;

/// <summary>Where clustering, cases, reminders and register are kept: all in PostgreSQL, or all in memory.</summary>
internal static class Storage
{
    public const string Cluster = "caseload";
    public const string Invariant = "Npgsql";

    public static void Use(ISiloBuilder silo, CaseloadOptions options)
    {
        silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (Cluster, Cluster));
        if (options.Postgres is { } connection)
        {
            UsePostgres(silo, options, connection);
        }
        else
        {
            silo.UseLocalhostClustering(options.SiloPort, options.GatewayPort, serviceId: Cluster, clusterId: Cluster).AddMemoryGrainStorageAsDefault().UseInMemoryReminderService();
            silo.Services.AddSingleton<MemoryRegister>();
            silo.Services.AddSingleton<ICaseRegister>(all => all.GetRequiredService<MemoryRegister>());
            silo.Services.AddSingleton<IRuleArchive>(all => all.GetRequiredService<MemoryRegister>());
        }
    }

    private static void UsePostgres(ISiloBuilder silo, CaseloadOptions options, string connection)
    {
        silo.ConfigureEndpoints(IPAddress.Loopback, options.SiloPort, options.GatewayPort)
            .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Invariant, connection))
            .UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Invariant, connection))
            .AddAdoNetGrainStorageAsDefault(o => o.Configure((AdoNetGrainStorageOptions storage, Serializer serializer) =>
                (storage.Invariant, storage.ConnectionString, storage.GrainStorageSerializer) = (Invariant, connection, new OrleansGrainStorageSerializer(serializer))));
        if (options.Impatient)
        {
            silo.Configure<SiloMessagingOptions>(messages => messages.ResponseTimeout = TimeSpan.FromSeconds(5));
            silo.Configure<ClusterMembershipOptions>(members =>
            {
                members.ProbeTimeout = TimeSpan.FromSeconds(1);
                members.TableRefreshTimeout = TimeSpan.FromSeconds(3);
                members.NumMissedProbesLimit = 2;
                members.NumVotesForDeathDeclaration = 1;
            });
        }

        var source = NpgsqlDataSource.Create(connection);
        silo.Services.AddSingleton(source);
        silo.Services.AddSingleton<ICaseRegister, PostgresRegister>();
        silo.Services.AddSingleton<IRuleArchive, PostgresRuleArchive>();
    }
}
