using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConcurrencyWorkshop.Guide;

/// <summary>Reads the guide's data strictly: what is misspelt is refused, not ignored.</summary>
internal static class Data
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is not there, or does not hold what it should; the message says which.</exception>
    internal static T Read<T>(string file)
    {
        if (!File.Exists(file)) throw new InvalidDataException($"{file} is not there: write it, in the form of its neighbours.");
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(file), s_options) ?? throw new InvalidDataException($"{file} is empty.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}: {e.Message}", e);
        }
    }
}
