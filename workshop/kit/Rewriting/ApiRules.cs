using Mono.Cecil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// Every member of the threading and time APIs is one of three: modelled, harmless or not simulated. What
/// is named nowhere is not simulated: never a silent pass.
/// </summary>
internal static class ApiRules
{
    // Types of which every member only reads or builds something that no other lane can be waiting for.
    static readonly HashSet<string> harmlessTypes =
    [
        "System.Threading.Timeout", "System.Threading.AsyncLocal`1", "System.Threading.AsyncLocalValueChangedArgs`1",
        "System.Threading.ThreadLocal`1", "System.Threading.ExecutionContext", "System.Threading.AsyncFlowControl", "System.Threading.ThreadStart", "System.Threading.ParameterizedThreadStart",
        "System.Threading.WaitCallback", "System.Threading.TimerCallback", "System.Threading.SendOrPostCallback", "System.Threading.ContextCallback",
        "System.Threading.Tasks.ParallelOptions", "System.Threading.Tasks.ParallelLoopResult",
        "System.Threading.Tasks.TaskExtensions", "System.Threading.Tasks.TaskAsyncEnumerableExtensions",
        "System.Threading.Channels.BoundedChannelOptions", "System.Threading.Channels.UnboundedChannelOptions", "System.Threading.Channels.ChannelOptions",
        "System.Threading.Channels.Channel`1", "System.Threading.Channels.Channel`2",
        "System.Threading.Tasks.Sources.ManualResetValueTaskSourceCore`1", "System.Threading.Tasks.Sources.IValueTaskSource", "System.Threading.Tasks.Sources.IValueTaskSource`1",
        "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.ValueTask`1",
    ];

    static readonly HashSet<string> harmlessMembers =
    [
        "Task::FromResult", "Task::FromException", "Task::FromCanceled", "Task::get_CompletedTask", "Task::WhenAll", "Task::WhenAny",
        "Task::get_Exception", "Task::get_Id", "Task::get_CurrentId", "Task::get_AsyncState", "Task::get_Factory", "Task::ConfigureAwait", "Task::GetAwaiter",
        "Task::Yield", "Task::Dispose", "Task`1::ConfigureAwait", "Task`1::GetAwaiter", "Task`1::get_Factory", "TaskFactory::.ctor", "TaskScheduler::get_Default",
        "TaskCompletionSource::.ctor", "TaskCompletionSource::get_Task", "TaskCompletionSource`1::.ctor", "TaskCompletionSource`1::get_Task",
        "CancellationTokenSource::.ctor", "CancellationTokenSource::get_Token", "CancellationToken::.ctor", "CancellationToken::get_None", "CancellationToken::get_CanBeCanceled",
        "CancellationToken::op_Equality", "CancellationToken::op_Inequality", "CancellationToken::Equals", "CancellationToken::GetHashCode",
        "CancellationTokenRegistration::get_Token", "CancellationTokenRegistration::Equals", "CancellationTokenRegistration::op_Equality",
        "SynchronizationContext::.ctor", "SynchronizationContext::OperationStarted", "SynchronizationContext::OperationCompleted", "SynchronizationContext::CreateCopy",
        "Lock::.ctor", "SpinLock::.ctor", "Thread::get_ThreadState", "Interlocked::MemoryBarrier", "UnobservedTaskExceptionEventArgs::get_Exception", "UnobservedTaskExceptionEventArgs::SetObserved",
        "ITimer::Change", "TimeProvider::get_TimestampFrequency", "TimeProvider::get_LocalTimeZone", "TimeProvider::.ctor",
    ];

    static readonly string[] threading =
    [
        "System.Threading", "System.Timers", "System.Collections.Concurrent",
    ];

    static readonly string[] inputOutput =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileSystemWatcher",
        "System.IO.Pipes.", "System.Net.", "System.Diagnostics.Process", "System.Data.", "System.IO.RandomAccess", "System.IO.MemoryMappedFiles.",
    ];

    const string UseShop = "Real input and output take real time, which a simulation does not wait for: use the given shop methods (or Thread.Sleep, Task.Delay) in its place.";
    const string UseOther = "The verdict would be a guess, so there is none. Use Thread, Task, await, lock, SemaphoreSlim, CancellationToken, the Concurrent collections or Channel instead, or run the exercise for real with dotnet run -- live.";

    /// <summary>What to use instead of a member that is not simulated; null for one that is harmless.</summary>
    public static string? Refusal(TypeReference type, MethodReference member, bool constructs)
    {
        var space = (type.DeclaringType ?? type).Namespace;
        var name = $"{type.Name}::{member.Name}";
        if (Array.Exists(inputOutput, prefix => type.FullName.StartsWith(prefix, StringComparison.Ordinal)))
            return type.Name.EndsWith("Exception", StringComparison.Ordinal) || type.Name.EndsWith("Args", StringComparison.Ordinal) || type.FullName.StartsWith("System.Net.HttpStatus", StringComparison.Ordinal) ? null : UseShop;
        if (type.FullName is "System.Console") return member.Name.StartsWith("Read", StringComparison.Ordinal) || member.Name == "get_In" ? UseShop : null;
        if (type.FullName is "System.IO.StreamReader" or "System.IO.StreamWriter" && constructs && member.Parameters is [{ ParameterType.FullName: "System.String" }, ..]) return UseShop;
        // Nobody calls them: a simulated process ends without the real one's ceremonies.
        if (type.FullName is "System.AppDomain" && member.Name.StartsWith("add_", StringComparison.Ordinal)) return UseOther;
        // It would post to the real pool.
        if (type.FullName is "System.Progress`1" && member.Name == ".ctor" && !constructs) return "Progress<T> itself is simulated, a class derived from it is not: implement IProgress<T> instead.";
        if (type.FullName is "System.Random" && constructs && member.Parameters.Count == 0) return null;
        if (!Array.Exists(threading, t => space == t || space.StartsWith(t + ".", StringComparison.Ordinal)) && type.FullName != "System.Linq.ParallelEnumerable" && !type.FullName.StartsWith("System.Linq.ParallelQuery", StringComparison.Ordinal)) return null;
        if (type.Name.EndsWith("Exception", StringComparison.Ordinal) || IsEnumOrDelegate(type)) return null;
        // It would go on on the real pool.
        if (name == "ManualResetValueTaskSourceCore`1::set_RunContinuationsAsynchronously") return UseOther;
        if (harmlessTypes.Contains(type.FullName) || harmlessMembers.Contains(name)) return null;
        if (member.Name is "GetType" or "Equals" or "GetHashCode" or "ToString") return null;
        return UseOther;
    }

    /// <summary>The member as attendees know it: <c>Thread.Join</c>, <c>Task.get_Result</c>, <c>Thread..ctor</c>.</summary>
    public static string Name(TypeReference type, MethodReference member) => $"{type.Name.Split('`')[0]}.{member.Name}";

    static bool IsEnumOrDelegate(TypeReference type) =>
        type.Resolve() is { } definition && (definition.IsEnum || definition.BaseType?.FullName == "System.MulticastDelegate");
}
