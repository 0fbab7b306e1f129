namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>The real program in a pseudo-terminal.</summary>
public class ScreenInTerminalTests
{
    private const string Enter = "\e[?1049h";
    private const string Leave = "\e[?1049l";

    [TerminalFact]
    public void The_board_opens_takes_keys_and_leaves_the_terminal_as_it_was()
    {
        using var terminal = new PseudoTerminal();
        var at = terminal.WaitFor("0 of 3 green", terminal.WaitFor(Enter));
        terminal.WaitFor("Adds_up", at);
        terminal.Type("t");
        at = terminal.WaitFor("The task of two-threads", at);
        terminal.Type("l");
        at = terminal.WaitFor("failing-thread", at);
        terminal.WaitFor("2 of 3 green");
        terminal.Type("q");
        at = terminal.WaitFor("exercises are green. To go on: dotnet run", terminal.WaitFor(Leave, at));
        Assert.Equal(0, terminal.End());
        Assert.Contains("green failing-thread", terminal.Folder.Read(".progress"));
    }

    [TerminalFact]
    public void Ctrl_C_ends_it_and_leaves_the_terminal_as_it_was()
    {
        using var terminal = new PseudoTerminal();
        terminal.WaitFor("judging");
        terminal.Type("\u0003");
        Assert.Equal(130, terminal.End());
        Assert.Contains(Leave, terminal.Output);
    }

    [TerminalFact]
    public void A_request_to_end_leaves_the_terminal_as_it_was()
    {
        using var terminal = new PseudoTerminal();
        terminal.WaitFor("judging");
        terminal.Signal("TERM");
        Assert.Equal(143, terminal.End());
        Assert.Contains(Leave, terminal.Output);
    }

    [TerminalFact]
    public void A_terminal_that_is_closed_leaves_no_process()
    {
        using var terminal = new PseudoTerminal();
        terminal.WaitFor("judging");
        terminal.Signal("HUP");
        Assert.Equal(129, terminal.End());
    }

    [TerminalFact]
    public void A_board_that_was_suspended_is_drawn_anew()
    {
        using var terminal = new PseudoTerminal();
        terminal.WaitFor("2 of 3 green");
        terminal.Signal("TSTP");
        var at = terminal.WaitFor(Leave);
        terminal.Signal("CONT");
        terminal.WaitFor("two-threads", terminal.WaitFor(Enter, at));
        terminal.Type("q");
        Assert.Equal(0, terminal.End());
    }

    [TerminalFact]
    public void A_reset_by_keys_keeps_what_stood_there()
    {
        using var terminal = new PseudoTerminal();
        terminal.Folder.Write("two-threads/TwoThreads.cs", "mine");
        terminal.WaitFor("judging");
        terminal.Type("r");
        terminal.WaitFor("y yes");
        terminal.Type("y");
        terminal.WaitFor("What stood there is in kept/");
        terminal.Type("q");
        Assert.Equal(0, terminal.End());
        Assert.Equal("starter of two-threads\n", terminal.Folder.Read("two-threads/TwoThreads.cs"));
        Assert.Equal("mine", Assert.Single(terminal.Folder.Kept()).Value);
    }

    [TerminalFact]
    public void The_scheduler_is_played_by_keys_on_a_screen_of_its_own()
    {
        using var terminal = new PseudoTerminal("play one-till");
        var at = terminal.WaitFor("play one-till", terminal.WaitFor(Enter));
        terminal.Type("?");
        at = terminal.WaitFor("step back", at);
        terminal.Type("\e[B");
        terminal.Type("9");
        at = terminal.WaitFor("There is no thread 9 to choose.", at);
        terminal.Type("\r\r\r\r");
        at = terminal.WaitFor("No schedule breaks it.", at);
        terminal.Type("q");
        terminal.WaitFor("Your schedule:", terminal.WaitFor(Leave, at));
        Assert.Equal(0, terminal.End());
    }

    [TerminalFact]
    public void Ctrl_C_in_a_game_leaves_the_terminal_as_it_was()
    {
        using var terminal = new PseudoTerminal("play one-till");
        terminal.WaitFor("play one-till", terminal.WaitFor(Enter));
        terminal.Type("\u0003");
        Assert.Equal(130, terminal.End());
        Assert.Contains(Leave, terminal.Output);
    }

    [TerminalFact]
    public void A_dumb_terminal_gets_lines_alone()
    {
        using var terminal = new PseudoTerminal(variables: "TERM=dumb LC_ALL=C.UTF-8");
        terminal.WaitFor("Type ? and Enter");
        terminal.WaitFor("two-threads: red: 1 of 1 tests fail");
        terminal.Type("h\n");
        terminal.WaitFor("Hint 1 of 3");
        terminal.Type("q\n");
        Assert.Equal(0, terminal.End());
        Assert.DoesNotContain("\e", terminal.Output);
    }

    [TerminalFact]
    public void A_terminal_without_unicode_or_without_colour_is_taken_as_it_is()
    {
        using var terminal = new PseudoTerminal(variables: "TERM=xterm LC_ALL=C NO_COLOR=1");
        terminal.WaitFor("Adds_up");
        terminal.Type("q");
        Assert.Equal(0, terminal.End());
        Assert.All(terminal.Output, c => Assert.InRange(c, '\a', '~'));
        Assert.DoesNotMatch("\e\\[[0-9;]*3[0-9]m", terminal.Output);
    }

    [TerminalFact]
    public void Once_prints_once_even_on_a_terminal()
    {
        using var terminal = new PseudoTerminal("--once");
        terminal.WaitFor("3 exercises: 2 green, 1 red.");
        Assert.Equal(1, terminal.End());
        Assert.DoesNotContain(Enter, terminal.Output);
    }
}
