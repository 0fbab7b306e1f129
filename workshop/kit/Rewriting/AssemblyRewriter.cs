using ConcurrencyWorkshop.Recording;
using ConcurrencyWorkshop.Scheduling;
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
    const string ThreadLocal = "System.Threading.ThreadLocal`1";

    public sealed record Result(AssemblyImages.Image Image, bool HasThreadStatics);

    /// <param name="image">The assembly.</param>
    /// <param name="sources">Where lines and fields get their numbers.</param>
    /// <param name="mode">What the copy is for.</param>
    /// <param name="root">The full name of the outermost type whose code will run: what it cannot reach is left out. Null for all.</param>
    public static Result Rewrite(AssemblyImages.Image image, SourceMap sources, RewritingMode mode, string? root = null)
    {
        var reading = new ReaderParameters { InMemory = true, AssemblyResolver = new Resolver(), ReflectionImporterProvider = CachingImporter.Provider };
        if (image.Pdb is { } pdb)
        {
            reading.ReadSymbols = true;
            reading.SymbolReaderProvider = new PortablePdbReaderProvider();
            reading.SymbolStream = new MemoryStream(pdb);
        }
        using var module = ModuleDefinition.ReadModule(new MemoryStream(image.Dll), reading);
        if (root is not null) Slice.Apply(module, root);
        var types = module.GetTypes().ToArray();
        var threadStatics = HasThreadStatics(module, types);
        RowWrapping.Apply(module, types, sources);
        if (mode == RewritingMode.Simulated)
        {
            SynchronizedMethods.Apply(module, types);
            var memory = new SharedMemory(types, sources);
            var statics = new StaticInitialization(module, types);
            var imports = new Imports(module);
            RefuseModuleInitializers(module);
            foreach (var type in types)
                foreach (var method in type.Methods.ToArray())
                    if (IsFinalizer(method)) Silence(method);
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
        return new Result(new AssemblyImages.Image(dll.ToArray(), module.HasSymbols ? symbols.ToArray() : null), threadStatics);
    }

    // Both keep a value for each thread of the system, so that lanes must not take turns on one. The table of references
    // is the whole module's, also where most of it was taken out.
    static bool HasThreadStatics(ModuleDefinition module, TypeDefinition[] types) =>
        types.Any(t => t.Fields.Any(SharedMemory.IsThreadStatic))
        || (module.HasTypeReference(ThreadLocal)
            && types.SelectMany(t => t.Methods).Where(m => m.HasBody).SelectMany(m => m.Body.Instructions)
                .Any(i => i.Operand is MemberReference used && used.FullName.Contains(ThreadLocal, StringComparison.Ordinal)));

    static bool IsFinalizer(MethodDefinition method) =>
        method is { Name: "Finalize", HasBody: true, IsVirtual: true, IsStatic: false, Parameters.Count: 0 };

    // The garbage collector's thread is no lane, and .NET promises of no object that it is ever collected:
    // within a simulation none is.
    static void Silence(MethodDefinition finalizer)
    {
        finalizer.Body = new MethodBody(finalizer);
        finalizer.Body.Instructions.Add(Instruction.Create(OpCodes.Ret));
        finalizer.DebugInformation.SequencePoints.Clear();
        finalizer.DebugInformation.Scope = null;
    }

    // They run when the copy is loaded, outside of any simulation. The scaffold's own, which only calls the
    // kit, is left out; an attendee's would be missed, and is refused.
    static void RefuseModuleInitializers(ModuleDefinition module)
    {
        if (module.Types.FirstOrDefault(t => t.Name == "<Module>") is not { } owner || owner.Methods.FirstOrDefault(m => m.Name == ".cctor") is not { } initializer) return;
        foreach (var called in initializer.Body.Instructions.Select(i => i.Operand).OfType<MethodReference>().Select(m => m.Resolve()))
        {
            if (called is null || OnlyCallsKit(called)) continue;
            var line = called.DebugInformation.SequencePoints.FirstOrDefault(p => !p.IsHidden);
            var where = line is null ? "" : $" ({new SourceLine(line.Document.Url, line.StartLine, "")})";
            throw new Refusal($"A module initializer is not simulated{where}: it runs before any test asks for something. Do the work in the method that the test calls.");
        }
        owner.Methods.Remove(initializer);
    }

    static bool OnlyCallsKit(MethodDefinition method) =>
        method.Body.Instructions.Select(i => i.Operand).OfType<MethodReference>().All(m => m.DeclaringType.FullName == typeof(Workshop).FullName);

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
