using Hl7.Fhir.Serialization;

namespace DecisionSupport.Fhir.Tests;

/// <summary>Resources as they travel, by the reader and writer that hosts use.</summary>
internal static class FhirJson
{
    private static readonly FhirJsonSerializer Serializer = new();
    private static readonly FhirJsonDeserializer Lenient = new(new DeserializerSettings().UsingMode(DeserializationMode.Ostrich));
    private static readonly FhirJsonDeserializer Strict = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    public static string Write(Resource resource) => Serializer.SerializeToString(resource, pretty: true).ReplaceLineEndings("\n") + "\n";

    /// <summary>A resource that FHIR has nothing to say against.</summary>
    public static T Read<T>(string json)
        where T : Resource => (T)Strict.DeserializeResource(json);

    /// <summary>A resource as it was sent, with what FHIR would refuse in it.</summary>
    public static QuestionnaireResponse ReadAsSent(string json)
    {
        Lenient.TryDeserializeResource(json, out var resource, out _);
        return resource.ShouldBeOfType<QuestionnaireResponse>();
    }
}
