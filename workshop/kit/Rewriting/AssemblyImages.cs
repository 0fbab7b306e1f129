using System.Reflection;
using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>The bytes of assemblies: from their files or, for one compiled in memory, as registered.</summary>
internal static class AssemblyImages
{
    static readonly ConditionalWeakTable<Assembly, Image> registered = new();

    public sealed record Image(byte[] Dll, byte[]? Pdb);

    /// <summary>Makes known an assembly that has no file.</summary>
    public static void Register(Assembly assembly, byte[] dll, byte[]? pdb) =>
        registered.AddOrUpdate(assembly, new Image(dll, pdb));

    /// <exception cref="InvalidOperationException">The assembly has no file and was not registered.</exception>
    public static Image Of(Assembly assembly)
    {
        if (registered.TryGetValue(assembly, out var image)) return image;
        if (string.IsNullOrEmpty(assembly.Location) || !File.Exists(assembly.Location))
            throw new InvalidOperationException($"The assembly {assembly.GetName().Name} has no file to read; build the project and run its tests with dotnet test or dotnet run.");
        var pdb = Path.ChangeExtension(assembly.Location, ".pdb");
        return new Image(File.ReadAllBytes(assembly.Location), File.Exists(pdb) ? File.ReadAllBytes(pdb) : null);
    }
}
