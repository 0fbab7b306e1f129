using ConcurrencyWorkshop.Recording;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>What the copy is for.</summary>
internal enum RewritingMode
{
    /// <summary>Run by the scheduler.</summary>
    Simulated,

    /// <summary>Run for real; only rows are reported.</summary>
    Live,
}

/// <summary>Rewrites the bytes of one assembly, with its symbols.</summary>
internal static class AssemblyRewriter
{
    public sealed record Result(AssemblyImages.Image Image, bool HasThreadStatics);

    public static Result Rewrite(AssemblyImages.Image image, SourceMap sources, RewritingMode mode)
    {
        var reading = new ReaderParameters { InMemory = true, AssemblyResolver = new Resolver() };
        if (image.Pdb is { } pdb)
        {
            reading.ReadSymbols = true;
            reading.SymbolReaderProvider = new PortablePdbReaderProvider();
            reading.SymbolStream = new MemoryStream(pdb);
        }
        using var module = ModuleDefinition.ReadModule(new MemoryStream(image.Dll), reading);
        var types = module.GetTypes().ToArray();
        RowWrapping.Apply(module, types, sources);
        if (mode == RewritingMode.Simulated)
        {
            var memory = new SharedMemory(types, sources);
            var statics = new StaticInitialization(module, types);
            var imports = new Imports(module);
            foreach (var type in types)
                foreach (var method in type.Methods.ToArray())
                    if (IsFinaliser(method)) Empty(method);
                    else if (method.HasBody && method.Body.Instructions.Count > 0)
                        new MethodRewriter(method, imports, memory, statics, sources).Rewrite();
            statics.Finish();
        }
        AllowAccessToKit(module);
        using var dll = new MemoryStream();
        using var symbols = new MemoryStream();
        module.Write(dll, new WriterParameters
        {
            WriteSymbols = module.HasSymbols,
            SymbolStream = module.HasSymbols ? symbols : null,
            SymbolWriterProvider = module.HasSymbols ? new PortablePdbWriterProvider() : null,
        });
        var threadStatics = types.Any(t => t.Fields.Any(SharedMemory.IsThreadStatic));
        return new Result(new AssemblyImages.Image(dll.ToArray(), module.HasSymbols ? symbols.ToArray() : null), threadStatics);
    }

    static bool IsFinaliser(MethodDefinition method) =>
        method is { Name: "Finalize", IsVirtual: true, HasBody: true, HasParameters: false, HasGenericParameters: false };

    // When a finaliser runs is up to the garbage collector, on a thread of its own: no schedule can say when.
    static void Empty(MethodDefinition method)
    {
        method.Body = new MethodBody(method);
        method.Body.GetILProcessor().Emit(OpCodes.Ret);
        method.DebugInformation.SequencePoints.Clear();
        method.DebugInformation.Scope = null;
    }

    // The hooks and models are no business of attendees, hence internal; the runtime lets an assembly
    // that carries this attribute use them all the same.
    static void AllowAccessToKit(ModuleDefinition module)
    {
        var constructor = module.ImportReference(typeof(System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute).GetConstructor([typeof(string)]));
        var attribute = new CustomAttribute(constructor);
        attribute.ConstructorArguments.Add(new CustomAttributeArgument(module.TypeSystem.String, typeof(AssemblyRewriter).Assembly.GetName().Name));
        module.Assembly.CustomAttributes.Add(attribute);
    }

    /// <summary>Finds what is referred to among the assemblies that are loaded or beside the runtime.</summary>
    sealed class Resolver : BaseAssemblyResolver
    {
        static readonly Dictionary<string, AssemblyDefinition> cache = [];

        public Resolver()
        {
            AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
            AddSearchDirectory(AppContext.BaseDirectory);
        }

        public override AssemblyDefinition Resolve(AssemblyNameReference name)
        {
            lock (cache)
            {
                if (cache.TryGetValue(name.Name, out var known)) return known;
                var loaded = AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(a => !a.IsDynamic && a.Location != "" && a.GetName().Name == name.Name);
                return cache[name.Name] = loaded is null ? base.Resolve(name) : AssemblyDefinition.ReadAssembly(loaded.Location, new ReaderParameters { AssemblyResolver = this });
            }
        }
    }
}
