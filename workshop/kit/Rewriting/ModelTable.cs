using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// Which classes of the kit carry a <see cref="ModelsAttribute"/>, read from the kit's own metadata: reflection
/// would load each class and each type that one models, most of which no exercise uses.
/// </summary>
internal static class ModelTable
{
    /// <summary>The tokens of the classes that model a type, by the type's name as <see cref="Signature"/> writes it.</summary>
    public static unsafe Dictionary<string, List<int>> Read()
    {
        if (!typeof(ModelTable).Assembly.TryGetRawMetadata(out var blob, out var length))
            throw new InvalidOperationException("The kit's assembly has no metadata to read; use it as it was built.");
        var reader = new MetadataReader(blob, length);
        var found = new Dictionary<string, List<int>>();
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Parent.Kind != HandleKind.TypeDefinition || !IsModels(reader, attribute.Constructor)) continue;
            var type = ModelledType(reader.GetBlobReader(attribute.Value));
            if (!found.TryGetValue(type, out var list)) found[type] = list = [];
            list.Add(MetadataTokens.GetToken(attribute.Parent));
        }
        return found;
    }

    static bool IsModels(MetadataReader reader, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MethodDefinition) return false;
        var owner = reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
        return reader.StringComparer.Equals(reader.GetTypeDefinition(owner).Name, nameof(ModelsAttribute));
    }

    // ECMA-335, II.23.3: a prolog of two bytes, then the type as a name with its assembly.
    static string ModelledType(BlobReader value)
    {
        value.ReadUInt16();
        var name = value.ReadSerializedString()!;
        var end = name.IndexOf(',');
        return (end < 0 ? name : name[..end]).Replace('+', '/');
    }
}
