namespace ConcurrencyWorkshop.Kit.Tests.Engine.Language;

/// <summary>Rewritten code is valid and does what the code does: each shape gives the same text for real and simulated.</summary>
public class LanguageTests
{
    public static TheoryData<string> Names => [.. shapes.Keys];

    static readonly Dictionary<string, Func<string>> shapes = new()
    {
        ["refs"] = ReferenceShapes.Refs,
        ["structs"] = ReferenceShapes.Structs,
        ["arrays"] = ReferenceShapes.Arrays,
        ["spans"] = ReferenceShapes.Spans,
        ["inline arrays"] = ReferenceShapes.InlineArrays,
        ["nullables"] = ReferenceShapes.Nullables,
        ["atomics"] = ReferenceShapes.Atomics,
        ["patterns"] = FlowShapes.Patterns,
        ["exceptions"] = FlowShapes.Exceptions,
        ["iterators"] = FlowShapes.Iterators,
        ["closures"] = FlowShapes.Closures,
        ["asynchronous"] = FlowShapes.Asynchronous,
        ["interpolation"] = FlowShapes.Interpolation,
        ["inheritance"] = TypeShapes.Inheritance,
        ["generics"] = TypeShapes.Generics,
        ["records"] = TypeShapes.Records,
        ["operators"] = TypeShapes.Operators,
        ["statics"] = TypeShapes.Statics,
    };

    // For real, once: the static fields of the shapes begin anew only in a simulation.
    static readonly Dictionary<string, Lazy<string>> real = shapes.ToDictionary(s => s.Key, s => new Lazy<string>(s.Value));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_natural_schedule_gives_what_the_code_gives(string name)
    {
        var schedule = Simulate.TryRun(() => shapes[name]());
        Assert.Null(schedule.Problem);
        Assert.Equal(real[name].Value, schedule.ResultObject);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void So_does_each_schedule_of_a_search(string name)
    {
        var exploration = Simulate.TryExplore(() => shapes[name](), new() { CollectOutcomes = true, MaxSchedules = 300 });
        Assert.Null(exploration.Problem);
        Assert.Equal([real[name].Value], exploration.Outcomes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_threads_may_run_it_at_once_under_a_lock(string name)
    {
        var schedule = Simulate.TryRun(() =>
        {
            var gate = new object();
            var first = new Thread(Once);
            first.Start();
            first.Join();
            var second = new Thread(Once);
            second.Start();
            second.Join();
            void Once()
            {
                lock (gate) Assert.NotEmpty(shapes[name]());
            }
        });
        Assert.Null(schedule.Problem);
    }
}
