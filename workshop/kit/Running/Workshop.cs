using System.Reflection;
using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Board.Play;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop;

/// <summary>The program that a scaffold is: <c>dotnet run</c> judges its exercises and says what to do next.</summary>
public static class Workshop
{
    /// <summary>
    /// Runs the program's exercises in a process of their own, prints each one's verdict and picture, and
    /// survives whatever their code does. <c>dotnet run -- --help</c> lists the arguments.
    /// </summary>
    /// <param name="args">The program's arguments.</param>
    /// <returns>0 where every exercise is green, 1 where one is red, 2 where one is not judged or nothing can be run.</returns>
    public static int Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var assembly = Assembly.GetEntryAssembly()
            ?? throw new InvalidOperationException("Workshop.Main runs the tests of the program that calls it; this process has no program.");
        return args switch
        {
            [Worker.Argument, var token] => Worker.Run(assembly, token),
            [PlayWorker.Argument, var token] => PlayWorker.Run(assembly, token),
            _ => Session.Run(assembly, args, Scaffold.FindFolder(assembly)),
        };
    }

    /// <summary>
    /// The same, called from a module initializer that stands before any other: so not even an attendee's module
    /// initializer, which runs before <c>Main</c>, can end or hold up the program unseen. Where the
    /// assembly is not the program itself, as under <c>dotnet test</c>, it only begins to prepare the first simulation.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin()
    {
        OneCulture.Choose();
        var args = Environment.GetCommandLineArgs()[1..];
        if (Assembly.GetEntryAssembly() is not { } entry || entry != Assembly.GetCallingAssembly()) WarmUp.Begin();
        else if (args is [Worker.Argument, var token])
        {
            WarmUp.Begin();
            Worker.Begin(token);
        }
        // Never on to the code that the program was built with: it runs what is sent to it.
        else if (args is [ResidentWorker.Argument, var key]) ResidentWorker.Run(key);
        else if (args is [PlayWorker.Argument, var seat])
        {
            WarmUp.Begin();
            PlayWorker.Begin(seat);
        }
        else Environment.Exit(Main(args));
    }
}
