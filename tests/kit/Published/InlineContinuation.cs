using System.Collections.Concurrent;

namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// The database's worker completes a request, and with it runs what the client does next: to wait for another request,
/// which only that worker could serve.
/// </summary>
[Published("S. Tepliakov: The danger of TaskCompletionSource<T> class, Microsoft developer blogs, 2018", "deadlock")]
internal static class InlineContinuation
{
    sealed class Database(TaskCreationOptions options)
    {
        readonly BlockingCollection<TaskCompletionSource> requests = [];

        public void Serve(int count)
        {
            for (var i = 0; i < count; i++) requests.Take().SetResult();
        }

        public Task Save()
        {
            var request = new TaskCompletionSource(options);
            requests.Add(request);
            return request.Task;
        }
    }

    public static Task Wrong() => Judge(TaskCreationOptions.None);

    public static Task Right() => Judge(TaskCreationOptions.RunContinuationsAsynchronously);

    static async Task Judge(TaskCreationOptions options)
    {
        var database = new Database(options);
        var worker = new Thread(() => database.Serve(2));
        worker.Start();
        await database.Save();
        database.Save().Wait();
    }
}
