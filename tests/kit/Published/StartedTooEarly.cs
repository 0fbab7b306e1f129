namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>The new thread uses the field that its creator assigns only after it has started it.</summary>
[Published("S. Lu et al.: Learning from Mistakes, ASPLOS 2008 (the order violation in Mozilla's nsThread)", "NullReferenceException")]
internal static class StartedTooEarly
{
    static Thread? worker;

    static void Work()
    {
        if (worker!.Name != "worker") throw new InvalidOperationException("not the worker");
    }

    static Thread StartNew()
    {
        var thread = new Thread(Work) { Name = "worker" };
        thread.Start();
        return thread;
    }

    public static void Wrong()
    {
        worker = StartNew();
        worker.Join();
    }

    public static void Right()
    {
        worker = new Thread(Work) { Name = "worker" };
        worker.Start();
        worker.Join();
    }
}
