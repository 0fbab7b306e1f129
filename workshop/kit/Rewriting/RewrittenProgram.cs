using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using ConcurrencyWorkshop.Recording;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// The copy of what a scenario can reach of its assembly, whose code the scheduler controls, in a load context
/// of its own. Libraries of the attendee that it refers to are rewritten with it.
/// </summary>
internal sealed class RewrittenProgram
{
    static readonly ConditionalWeakTable<Assembly, Dictionary<string, Lazy<RewrittenProgram>>> programs = new();

    // One at a time: the assemblies that they look references up in are read by all of them, as far as each needs.
    static readonly Lock rewriting = new();

    const BindingFlags members = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    readonly Dictionary<string, Assembly> copies = [];

    RewrittenProgram(Assembly assembly, string? root, RewritingMode mode)
    {
        WarmUp.Begin();
        using var turn = rewriting.EnterScope();
        var clock = Stopwatch.StartNew();
        var images = new Dictionary<string, AssemblyImages.Image>();
        foreach (var original in WithLibraries(assembly))
        {
            var rewritten = AssemblyRewriter.Rewrite(AssemblyImages.Of(original), Sources, mode, original == assembly ? root : null);
            images[original.GetName().Name!] = rewritten.Image;
            HasThreadStatics |= rewritten.HasThreadStatics;
        }
        var context = new Context(images, AssemblyLoadContext.GetLoadContext(assembly) ?? AssemblyLoadContext.Default);
        foreach (var name in images.Keys) Sources.Assemblies.Add(copies[name] = context.LoadFromAssemblyName(new AssemblyName(name)));
        LoadTime = clock.Elapsed;
    }

    public SourceMap Sources { get; } = new();

    public bool HasThreadStatics { get; }

    /// <summary>How long rewriting and loading took, in real time.</summary>
    public TimeSpan LoadTime { get; }

    /// <summary>The copy for a scenario; those of one outermost type, such as a test class, share it.</summary>
    public static RewrittenProgram Of(Delegate scenario) => Of(RootOf(scenario));

    /// <summary>Makes on another core, one after the other, the copies for the scenarios of types, such as test classes that come next.</summary>
    /// <param name="roots">The types; looked for there too.</param>
    public static void Ahead(IEnumerable<Type> roots) => ThreadPool.UnsafeQueueUserWorkItem(static roots =>
    {
        try
        {
            foreach (var root in roots) Of(root);
        }
        catch (Exception)
        {
            // Whoever asks for the copy is told.
        }
    }, roots, preferLocal: false);

    // Whoever needs one that is there already does not wait for one that is being made.
    static RewrittenProgram Of(Type root)
    {
        Lazy<RewrittenProgram>? program;
        lock (programs)
        {
            var copies = programs.GetOrCreateValue(root.Assembly);
            if (!copies.TryGetValue(root.FullName!, out program))
                copies.Add(root.FullName!, program = new(() => new RewrittenProgram(root.Assembly, root.FullName, RewritingMode.Simulated)));
        }
        return program.Value;
    }

    /// <summary>A copy that runs for real and only reports its rows.</summary>
    public static RewrittenProgram Live(Delegate scenario) => new(scenario.Method.Module.Assembly, RootOf(scenario).FullName, RewritingMode.Live);

    /// <summary>Makes a copy that nobody runs: what comes after it, much like it, is made sooner.</summary>
    public static void Prepare(Type root) => _ = new RewrittenProgram(root.Assembly, root.FullName, RewritingMode.Simulated);

    static Type RootOf(Delegate scenario)
    {
        var type = scenario.Method.DeclaringType ?? throw new Refusal($"The scenario {scenario.Method.Name} belongs to no type; write it as a lambda in the test.");
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }

    /// <summary>Whether the type belongs to the rewritten copy, so that it means nothing outside.</summary>
    public bool Owns(Type type) =>
        type.HasElementType ? Owns(type.GetElementType()!)
        : copies.ContainsValue(type.Assembly) || type.IsGenericType && type.GetGenericArguments().Any(Owns);

    /// <summary>The same lambda in the rewritten copy.</summary>
    /// <exception cref="Refusal">It captures something that is not a primitive or a string.</exception>
    public Delegate Map(Delegate original)
    {
        if (original.GetInvocationList().Length > 1)
            throw new Refusal("The scenario is a combination of several delegates; hand over one lambda that calls them.");
        var method = original.Method;
        if (method.DeclaringType is not { } declaring || !copies.TryGetValue(declaring.Assembly.GetName().Name!, out var copy))
            throw new Refusal($"The scenario {method.Name} does not stand in the project under test; write it as a lambda in the test.");
        if (declaring.IsGenericType || method.IsGenericMethod)
            throw new Refusal("The scenario stands in a generic method or class, so that it cannot be found again in the rewritten copy; move the test into a class and a method without type parameters.");
        var type = copy.GetType(declaring.FullName!, throwOnError: true)!;
        var twin = type.GetMethods(members).Single(m => m.Name == method.Name && SameParameters(m, method));
        var target = twin.IsStatic ? null : CopyTarget(original.Target!, type);
        return twin.CreateDelegate(DelegateType(twin), target);
    }

    // The result's type may be one of the copy.
    static Type DelegateType(MethodInfo twin) => twin.ReturnType switch
    {
        var none when none == typeof(void) => typeof(Action),
        var task when task == typeof(Task) => typeof(Func<Task>),
        var result => typeof(Func<>).MakeGenericType(result),
    };

    static bool SameParameters(MethodInfo one, MethodInfo other) =>
        one.GetParameters().Select(p => p.ParameterType.FullName).SequenceEqual(other.GetParameters().Select(p => p.ParameterType.FullName));

    static object CopyTarget(object original, Type type)
    {
        if (!type.Name.StartsWith('<'))
            throw new Refusal($"The scenario uses 'this' of {type.Name}: objects cannot be taken into a simulation. Create what it needs inside the lambda, or make the members static.");
        var copy = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in original.GetType().GetFields(members))
        {
            if (field.IsStatic || IsCachedLambda(field)) continue;
            var value = field.GetValue(original);
            var twin = type.GetField(field.Name, members)!;
            if (value is not null && IsOuterScope(field)) value = CopyTarget(value, twin.FieldType);
            else if (value is not null && !IsPlain(value.GetType()))
                throw new Refusal($"The scenario uses '{Readable(field.Name)}' from outside: objects cannot be taken into a simulation, only numbers, strings and the like. Create it inside the lambda.");
            twin.SetValue(copy, value);
        }
        return copy;
    }

    // A lambda made in a loop is kept by the compiler beside the variables that it captures.
    static bool IsCachedLambda(FieldInfo field) => field.Name.StartsWith("<>9__", StringComparison.Ordinal);

    static bool IsOuterScope(FieldInfo field) => field.Name.StartsWith("CS$<>8__locals", StringComparison.Ordinal);

    static string Readable(string field) => field.Contains("this") ? "this" : field;

    static bool IsPlain(Type type) =>
        type.IsPrimitive || type == typeof(string) || type == typeof(decimal) || type == typeof(TimeSpan)
        || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(Guid) || type.IsEnum && type.Assembly == typeof(object).Assembly;

    static IEnumerable<Assembly> WithLibraries(Assembly root)
    {
        var seen = new HashSet<string>();
        var queue = new Queue<Assembly>([root]);
        while (queue.TryDequeue(out var assembly))
        {
            if (!seen.Add(assembly.GetName().Name!)) continue;
            yield return assembly;
            // One compiled in memory refers to the libraries beside the program that it is loaded into.
            var folder = string.IsNullOrEmpty(assembly.Location) ? AppContext.BaseDirectory : Path.GetDirectoryName(assembly.Location)!;
            foreach (var reference in assembly.GetReferencedAssemblies())
            {
                // A library of the attendee's own stands beside the program, with its symbols.
                if (reference.Name is not { } name || IsInfrastructure(name)) continue;
                if (!File.Exists(Path.Combine(folder, name + ".dll")) || !File.Exists(Path.Combine(folder, name + ".pdb"))) continue;
                queue.Enqueue(AssemblyLoadContext.GetLoadContext(root)!.LoadFromAssemblyName(reference));
            }
        }
    }

    static bool IsInfrastructure(string name) =>
        name == typeof(RewrittenProgram).Assembly.GetName().Name
        || name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft", StringComparison.Ordinal)
        || name.StartsWith("xunit", StringComparison.Ordinal) || name is "netstandard" or "mscorlib" or "Mono.Cecil";

    sealed class Context(Dictionary<string, AssemblyImages.Image> images, AssemblyLoadContext outer)
        : AssemblyLoadContext("simulation", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name)
        {
            if (name.Name == typeof(RewrittenProgram).Assembly.GetName().Name) return typeof(RewrittenProgram).Assembly;
            if (!images.TryGetValue(name.Name!, out var image))
                return outer == Default ? null : outer.LoadFromAssemblyName(name);
            return LoadFromStream(new MemoryStream(image.Dll), image.Pdb is { } pdb ? new MemoryStream(pdb) : null);
        }
    }
}
