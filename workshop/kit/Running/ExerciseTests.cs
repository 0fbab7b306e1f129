using System.Reflection;
using ConcurrencyWorkshop.Rewriting;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ConcurrencyWorkshop.Running;

/// <summary>Finds the tests of an assembly, which may be one in memory, and runs them in this process, one after the other.</summary>
/// <remarks>
/// xunit's own runner utility is not needed for it, and neither is a file on disk. Messages come synchronously: that a
/// test begins is known before its first line runs, so a test that ends the process can be named.
/// </remarks>
internal sealed class ExerciseTests
{
    private readonly TestAssembly _assembly;
    private readonly Dictionary<string, (IXunitTestCase Case, TestName Name)> _tests = [];

    /// <summary>Finds the tests, those of one exercise together.</summary>
    /// <param name="assembly">The assembly that holds them.</param>
    /// <param name="exercises">The exercises, in the order in which to run them; null for those that the assembly names.</param>
    /// <param name="types">The types to look at; null for all.</param>
    internal ExerciseTests(Assembly assembly, IReadOnlyList<string>? exercises = null, IReadOnlyList<Type>? types = null)
    {
        var order = (exercises ?? Scaffold.Exercises(assembly)).ToList();
        _assembly = new TestAssembly(Reflector.Wrap(assembly));
        var found = new List<(IXunitTestCase Case, TestName Name)>();
        using var discoverer = new XunitTestFrameworkDiscoverer(_assembly.Assembly, new NoSourceInformation(), new MessageSink(_ => { }));
        foreach (var type in (types ?? assembly.GetTypes()).Where(MayHoldTests).Where(t => IsWanted(t, exercises)))
        {
            using var complete = new ManualResetEventSlim();
            discoverer.Find(type.FullName!, includeSourceInformation: false, new MessageSink(OnFound(found, complete)), new TestOptions());
            complete.Wait();
        }

        foreach (var test in found.OrderBy(t => order.IndexOf(t.Name.Exercise) is var at && at >= 0 ? at : int.MaxValue))
            _tests.TryAdd(test.Name.Id, test);
    }

    /// <summary>The tests, in the order in which they run.</summary>
    internal IEnumerable<TestName> Names => _tests.Values.Select(t => t.Name);

    /// <summary>Runs the tests that are wanted.</summary>
    /// <param name="wanted">Which tests.</param>
    /// <param name="starting">Told before a test's first line runs.</param>
    /// <param name="ended">Told what became of it.</param>
    internal void Run(Func<TestName, bool> wanted, Action<TestName> starting, Action<TestResult> ended)
    {
        // Run within another test, its context would be waited for by the thread that it needs.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        // One exercise at a time: xunit would order the test classes by itself.
        var exercises = _tests.Values.Where(t => wanted(t.Name)).GroupBy(t => t.Name.Exercise, t => t.Case).Select(e => e.ToList()).ToList();
        RewrittenProgram.Ahead(exercises.Skip(1).Select(cases => cases[0].TestMethod.TestClass.Class.ToRuntimeType()));
        foreach (var cases in exercises)
        {
            var observer = new TestObserver(test => _tests[test.UniqueID].Name, starting, ended);
            using var runner = new InOrderRunner(_assembly, cases, observer);
            runner.RunAsync().GetAwaiter().GetResult();
        }

        SynchronizationContext.SetSynchronizationContext(context);
    }

    private static bool MayHoldTests(Type type) =>
        type is { IsClass: true, ContainsGenericParameters: false } && (!type.IsAbstract || type.IsSealed)
        && type.GetMethods().Any(m => m.GetCustomAttributesData().Any(a => IsFact(a.AttributeType)));

    /// <summary>Whether a type's tests may be among those asked for: finding them takes longer than looking.</summary>
    private static bool IsWanted(Type type, IReadOnlyList<string>? exercises) =>
        exercises is null || exercises.Contains("") || Scaffold.ExercisesOf(type).Any(exercises.Contains);

    private static bool IsFact(Type? attribute) =>
        attribute is not null && (attribute.FullName == "Xunit.FactAttribute" || IsFact(attribute.BaseType));

    private static Action<IMessageSinkMessage> OnFound(List<(IXunitTestCase, TestName)> found, ManualResetEventSlim complete) => message =>
    {
        if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase test })
        {
            var exercise = test.Traits.TryGetValue("Exercise", out var ids) && ids.Count > 0 ? ids[0] : "";
            var type = test.TestMethod.TestClass.Class.Name + ".";
            var name = test.DisplayName.StartsWith(type, StringComparison.Ordinal) ? test.DisplayName[type.Length..] : test.DisplayName;
            found.Add((test, new TestName(test.UniqueID, exercise, name)));
        }
        else if (message is IDiscoveryCompleteMessage)
        {
            complete.Set();
        }
    };

    /// <summary>xunit's runner, which would shuffle the tests of a class, in the order in which they stand.</summary>
    private sealed class InOrderRunner(ITestAssembly assembly, IReadOnlyList<IXunitTestCase> cases, IMessageSink sink)
        : XunitTestAssemblyRunner(assembly, cases, new MessageSink(_ => { }), sink, new TestOptions())
    {
        protected override async Task AfterTestAssemblyStartingAsync()
        {
            await base.AfterTestAssemblyStartingAsync();
            TestCaseOrderer = new AsGiven();
        }
    }

    private sealed class AsGiven : ITestCaseOrderer
    {
        public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases) where TTestCase : ITestCase => testCases;
    }

    /// <summary>No file is looked up for a test: the messages carry their own lines.</summary>
    private sealed class NoSourceInformation : ISourceInformationProvider
    {
        public ISourceInformation GetSourceInformation(ITestCase testCase) => new None();

        public void Dispose() { }

        private sealed class None : ISourceInformation
        {
            public string? FileName { get; set; }

            public int? LineNumber { get; set; }

            public void Deserialize(IXunitSerializationInfo info) { }

            public void Serialize(IXunitSerializationInfo info) { }
        }
    }
}
