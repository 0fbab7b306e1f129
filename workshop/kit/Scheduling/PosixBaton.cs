using System.Runtime.InteropServices;

namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// A semaphore of the C library, on 64-bit Linux: there the runtime builds its events of a mutex and a condition
/// variable, so that the thread that wakes up often has to wait once more, for the mutex.
/// </summary>
internal sealed unsafe class PosixBaton : Baton
{
    // glibc and musl use 32 bytes.
    const int Size = 64;

    readonly void* semaphore;

    public PosixBaton()
    {
        semaphore = NativeMemory.AllocZeroed(Size);
        _ = sem_init(semaphore, shared: 0, value: 0);
    }

    // Never collected in use: a lane's thread holds it as long as it lives, and what is put back is kept.
    ~PosixBaton() => NativeMemory.Free(semaphore);

    /// <summary>Whether the system has it.</summary>
    public static bool IsSupported { get; } = OperatingSystem.IsLinux() && IntPtr.Size == 8 && Works();

    public override void Give() => _ = sem_post(semaphore);

    public override void Take()
    {
        // A signal may end the wait early.
        while (sem_wait(semaphore) != 0) { }
    }

    public override bool Take(int milliseconds)
    {
        var until = DateTime.UtcNow.AddMilliseconds(milliseconds) - DateTime.UnixEpoch;
        var time = new Time(until.Ticks / TimeSpan.TicksPerSecond, until.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick);
        return sem_timedwait(semaphore, &time) == 0;
    }

    // An older C library has it in another file.
    static bool Works()
    {
        try
        {
            var baton = new PosixBaton();
            baton.Give();
            return baton.Take(0);
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>A moment since 1970, as struct timespec of a 64-bit system.</summary>
    readonly record struct Time(long Seconds, long Nanoseconds);

    [DllImport("libc")]
    static extern int sem_init(void* semaphore, int shared, uint value);

    // Not without its switch of the garbage collector's mode: the thread that it wakes may go on at once, on the same
    // core, and a collection that it begins would wait for this one.
    [DllImport("libc")]
    static extern int sem_post(void* semaphore);

    [DllImport("libc")]
    static extern int sem_wait(void* semaphore);

    [DllImport("libc")]
    static extern int sem_timedwait(void* semaphore, Time* until);
}
