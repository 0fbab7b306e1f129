using System.ComponentModel;
using System.Reflection;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ConcurrencyWorkshop;

/// <summary>
/// xunit as it is, which also begins to prepare the first simulation: <c>dotnet test</c> needs some 0.4 s from here to
/// the first line of a test, and most of that one core is idle. A scaffold names it in its <c>.kit</c>.
/// </summary>
/// <param name="messageSink">Where xunit says what it finds wrong with its own set-up.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WorkshopTestFramework(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    /// <inheritdoc/>
    protected override ITestFrameworkDiscoverer CreateDiscoverer(IAssemblyInfo assemblyInfo)
    {
        if (assemblyInfo is IReflectionAssemblyInfo { Assembly: var assembly }) Prepare(assembly);
        return base.CreateDiscoverer(assemblyInfo);
    }

    // None of the assembly's own code is run for it.
    private static void Prepare(Assembly assembly)
    {
        WarmUp.Begin();
        // Whichever class comes first: once one is rewritten, every other is a matter of milliseconds.
        RewrittenProgram.Ahead(Scaffold.Tests(assembly).Take(1));
    }
}
