using System.Reflection;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class ModelledMembersTests
{
    // Handles of the operating system, named objects, and what only makes sense for a subclass.
    static readonly string[] notSimulated =
    [
        "get_AvailableWaitHandle", "get_WaitHandle", "get_SafeWaitHandle", "set_SafeWaitHandle", "get_Handle", "set_Handle",
        "OpenExisting", "TryOpenExisting", "GetLifetimeService", "InitializeLifetimeService",
    ];

    [Theory]
    [InlineData(typeof(SemaphoreSlim))]
    [InlineData(typeof(Semaphore))]
    [InlineData(typeof(Mutex))]
    [InlineData(typeof(WaitHandle))]
    [InlineData(typeof(EventWaitHandle))]
    [InlineData(typeof(AutoResetEvent))]
    [InlineData(typeof(ManualResetEvent))]
    [InlineData(typeof(ManualResetEventSlim))]
    [InlineData(typeof(CountdownEvent))]
    [InlineData(typeof(Barrier))]
    [InlineData(typeof(ReaderWriterLockSlim))]
    [InlineData(typeof(SpinWait))]
    [InlineData(typeof(SpinLock))]
    [InlineData(typeof(Lazy<>))]
    [InlineData(typeof(LazyInitializer))]
    public void Each_public_member_has_a_model(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var modelled = Redirects.Signatures.ToHashSet();
        var missing = type.GetMembers(declared).OfType<MethodBase>()
            .Where(m => !(type.IsAbstract && m.IsConstructor) && m.Name != "ToString" && !notSimulated.Contains(m.Name))
            .Where(m => !m.GetParameters().Any(p => p.ParameterType.Name == "NamedWaitHandleOptions"))
            .Select(Signature.Of).Where(s => !modelled.Contains(s));
        Assert.Empty(missing);
    }
}
