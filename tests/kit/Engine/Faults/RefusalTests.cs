using System.Threading.Tasks.Sources;

namespace ConcurrencyWorkshop.Kit.Tests.Engine.Faults;

/// <summary>What is not simulated is not judged: named, with its line and what to use instead.</summary>
public class RefusalTests
{
    static int count;

    static readonly Dictionary<string, Action> inputAndOutput = new()
    {
        ["File.ReadAllText"] = () => File.ReadAllText("orders.txt"),
        ["File.Exists"] = () => File.Exists("orders.txt"),
        ["HttpClient..ctor"] = () => new HttpClient().Dispose(),
        ["Process.Start"] = () => System.Diagnostics.Process.Start("dotnet"),
        ["Console.ReadLine"] = () => Console.ReadLine(),
        ["StreamReader..ctor"] = () => new StreamReader("orders.txt").Dispose(),
    };

    public static TheoryData<string> Apis => [.. inputAndOutput.Keys];

    [Theory]
    [MemberData(nameof(Apis))]
    public void Real_input_and_output_is_not_judged(string api)
    {
        var schedule = Simulate.TryRun(() => inputAndOutput[api]());
        Assert.Equal(Verdict.NotJudged, schedule.Verdict);
        Assert.Contains($"{api} is not simulated (RefusalTests.cs:", schedule.Problem);
        Assert.Contains("Thread.Sleep", schedule.Problem);
        Assert.Equal(Verdict.NotJudged, Simulate.TryExplore(() => inputAndOutput[api]()).Verdict);
    }

    static readonly Dictionary<string, Action> realPool = new()
    {
        ["ManualResetValueTaskSourceCore.set_RunContinuationsAsynchronously"] = () => new ManualResetValueTaskSourceCore<int> { RunContinuationsAsynchronously = true }.SetResult(1),
        ["Progress..ctor"] = () => ((IProgress<int>)new Percent()).Report(1),
    };

    sealed class Percent : Progress<int>
    {
        public Percent() => count++;

        protected override void OnReport(int value) => base.OnReport(value / 100);
    }

    public static TheoryData<string> ApisOfTheRealPool => [.. realPool.Keys];

    [Theory]
    [MemberData(nameof(ApisOfTheRealPool))]
    public void What_would_go_on_on_the_real_pool_is_not_judged(string api)
    {
        var schedule = Simulate.TryRun(() => realPool[api]());
        Assert.Equal(Verdict.NotJudged, schedule.Verdict);
        Assert.Contains($"{api} is not simulated (RefusalTests.cs:", schedule.Problem);
    }

    [Fact]
    public void A_refusal_cannot_be_swallowed()
    {
        var schedule = Simulate.TryRun(() => Task.Run(() =>
        {
            try
            {
                File.ReadAllText("orders.txt");
            }
            catch (Exception)
            {
                count++;
            }
        }).ContinueWith(_ => count++).Wait());
        Assert.Equal(Verdict.NotJudged, schedule.Verdict);
        Assert.Throws<NotJudgedException>(() => Simulate.Run(() => { _ = File.Exists("orders.txt"); }));
    }

    [Fact]
    public void A_scenario_cannot_capture_objects()
    {
        var list = new List<int>();
        var schedule = Simulate.TryRun(() => list.Add(1));
        Assert.Equal(Verdict.NotJudged, schedule.Verdict);
        Assert.Contains("'list'", schedule.Problem);
    }

    [Fact]
    public void A_scenario_cannot_use_this()
    {
        var schedule = Simulate.TryRun(() => own++);
        Assert.Equal(Verdict.NotJudged, schedule.Verdict);
        Assert.Contains("'this' of RefusalTests", schedule.Problem);
    }

    int own;

    [Fact]
    public void Plain_variables_of_several_scopes_may_be_captured()
    {
        var name = "panda";
        foreach (var number in (int[])[1, 2])
        {
            var both = Simulate.Run(() => name + number);
            Assert.Equal(name + number, both.Result);
            Assert.Equal(6, Simulate.Run(() => name.Length + 1).Result);
        }
    }

    [Fact]
    public void A_method_group_is_a_scenario()
    {
        Assert.Equal(3, Simulate.Run(Three).Result);
        Assert.True(Simulate.Explore(Nothing).IsComplete);
    }

    static int Three() => 3;

    static void Nothing() { }

    [Fact]
    public void A_combined_delegate_is_refused()
    {
        Action both = Nothing;
        both += static () => count++;
        Assert.Contains("several delegates", Simulate.TryRun(both).Problem);
    }

    [Fact]
    public void A_scenario_in_generic_code_is_refused()
    {
        Assert.Contains("generic", Generic<int>.Problem());
        Assert.Contains("generic", Simulated<int>());
    }

    static string? Simulated<T>() => Simulate.TryRun(() => Assert.NotNull(typeof(T))).Problem;

    static class Generic<T>
    {
        public static string? Problem() => Simulate.TryRun(() => Assert.NotNull(typeof(T))).Problem;
    }

    [Fact]
    public void A_result_of_an_own_type_is_refused_and_text_comes_out()
    {
        Assert.Contains("a type of its own", Assert.Throws<NotJudgedException>(() => Simulate.Run(() => new Ticket(1))).Message);
        Assert.Equal("Ticket { Number = 1 }", Simulate.Run(() => new Ticket(1).ToString()).Result);
    }

    sealed record Ticket(int Number);

    [Fact]
    public void An_own_exception_comes_out_as_text()
    {
        var schedule = Simulate.TryRun(void () => throw new Culprits.OutOfPaperException("tray 3"));
        Assert.Contains("OutOfPaperException: tray 3", schedule.Problem);
        Assert.Null(schedule.Error);
    }

    [Fact]
    public void A_null_task_is_told()
    {
        var schedule = Simulate.TryRun(() => (Task)null!);
        Assert.Equal(Verdict.Failed, schedule.Verdict);
        Assert.Contains("null instead of a task", schedule.Problem);
    }

    [Fact]
    public void A_simulation_inside_a_simulation_is_refused()
    {
        var schedule = Simulate.TryRun(() => { Simulate.Run(() => { }); });
        Assert.Equal(Verdict.NotJudged, schedule.Verdict);
        Assert.Contains("inside a simulation", schedule.Problem);
        Assert.Contains("inside a simulation", Simulate.TryExplore(() => { Simulate.TryExplore(() => { }); }).Problem);
    }
}
