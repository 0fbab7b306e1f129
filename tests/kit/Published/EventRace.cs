namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>The last handler is removed between the check for null and the call.</summary>
[Published("E. Lippert: Events and Races, Fabulous Adventures in Coding, 2009", "NullReferenceException")]
internal static class EventRace
{
    sealed class Button
    {
        public event Action? Clicked;

        public void ClickUnsafely()
        {
            if (Clicked != null) Clicked();
        }

        public void Click() => Clicked?.Invoke();
    }

    public static void Wrong() => Judge(button => button.ClickUnsafely());

    public static void Right() => Judge(button => button.Click());

    static void Judge(Action<Button> click)
    {
        static void Handle() { }
        var button = new Button();
        button.Clicked += Handle;
        Together.Run(() => click(button), () => button.Clicked -= Handle);
    }
}
