namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// A taxi tells its dispatcher that it arrived, the dispatcher asks its taxis where they are, each under its own lock.
/// Calls to others are made without one.
/// </summary>
[Published("B. Goetz et al.: Java Concurrency in Practice, sections 10.1.3 and 10.1.4, Deadlocks between cooperating objects, Open calls", "deadlock")]
internal static class CooperatingObjects
{
    sealed class Taxi(Dispatcher dispatcher)
    {
        int location;

        public int Location
        {
            get
            {
                lock (this) return location;
            }
        }

        public void ArriveUnderLock()
        {
            lock (this)
            {
                location = 7;
                dispatcher.NotifyAvailable(this);
            }
        }

        public void Arrive()
        {
            lock (this) location = 7;
            dispatcher.NotifyAvailable(this);
        }
    }

    sealed class Dispatcher
    {
        readonly List<Taxi> taxis = [];
        readonly List<Taxi> available = [];

        public void Add(Taxi taxi) => taxis.Add(taxi);

        public void NotifyAvailable(Taxi taxi)
        {
            lock (this) available.Add(taxi);
        }

        public int ImageUnderLock()
        {
            var image = 0;
            lock (this)
                foreach (var taxi in taxis) image += taxi.Location;
            return image;
        }

        public int Image()
        {
            var image = 0;
            Taxi[] all;
            lock (this) all = [.. taxis];
            foreach (var taxi in all) image += taxi.Location;
            return image;
        }
    }

    public static void Wrong()
    {
        var (dispatcher, taxi) = Company();
        Together.Run(taxi.ArriveUnderLock, () => dispatcher.ImageUnderLock());
    }

    public static void Right()
    {
        var (dispatcher, taxi) = Company();
        Together.Run(taxi.Arrive, () => dispatcher.Image());
    }

    static (Dispatcher Dispatcher, Taxi Taxi) Company()
    {
        var dispatcher = new Dispatcher();
        var taxi = new Taxi(dispatcher);
        dispatcher.Add(taxi);
        return (dispatcher, taxi);
    }
}
