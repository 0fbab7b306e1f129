using System.Reflection;
using Mono.Cecil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// Refers to methods of the kit and of .NET as Mono.Cecil does, and looks each of them up once for a module: the
/// name of an assembly alone takes longer than what is written with it.
/// </summary>
internal sealed class CachingImporter(ModuleDefinition module) : DefaultReflectionImporter(module)
{
    readonly Dictionary<Assembly, IMetadataScope> scopes = [];
    readonly Dictionary<MethodBase, MethodReference> methods = [];

    public static IReflectionImporterProvider Provider { get; } = new Importers();

    public override MethodReference ImportReference(MethodBase method, IGenericParameterProvider? context)
    {
        if (context is not null) return base.ImportReference(method, context);
        if (!methods.TryGetValue(method, out var reference)) methods.Add(method, reference = base.ImportReference(method, context));
        return reference;
    }

    protected override IMetadataScope ImportScope(Type type)
    {
        if (!scopes.TryGetValue(type.Assembly, out var scope)) scopes.Add(type.Assembly, scope = base.ImportScope(type));
        return scope;
    }

    sealed class Importers : IReflectionImporterProvider
    {
        public IReflectionImporter GetReflectionImporter(ModuleDefinition module) => new CachingImporter(module);
    }
}
