// accepted: outcomes through a channel
using System.Threading.Channels;

namespace Exercises;

public static class FailingThread
{
    private abstract record Outcome(int Place);

    private sealed record Served(int Place, string Photo) : Outcome(Place);

    private sealed record Failed(int Place, Exception Error) : Outcome(Place);

    public static string[] Serve(string first, string second)
    {
        var outcomes = Channel.CreateUnbounded<Outcome>();
        var threads = new[] { first, second }.Select((order, place) => new Thread(() => outcomes.Writer.TryWrite(Fetch(order, place)))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        outcomes.Writer.Complete();
        var photos = new string[2];
        Exception? error = null;
        while (outcomes.Reader.TryRead(out var outcome))
        {
            if (outcome is Served served) photos[served.Place] = served.Photo;
            else error = ((Failed)outcome).Error;
        }

        return error is null ? photos : throw new AggregateException(error);
    }

    private static Outcome Fetch(string order, int place)
    {
        try
        {
            return new Served(place, Shop.FetchOriginal(order));
        }
        catch (Exception e)
        {
            return new Failed(place, e);
        }
    }
}
