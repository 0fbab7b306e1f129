namespace ConcurrencyWorkshop.Guide;

/// <summary>The runs of show fit: into their time, and to the curriculum.</summary>
public class AgendaTests
{
    [Fact]
    public void All_of_them_fit() => Assert.Empty(Agenda.All().SelectMany(agenda => agenda.Problems(Curriculum.All())));

    [Fact]
    public void There_is_half_a_day_and_a_day() =>
        Assert.Equal([("half-day", 210), ("day", 480)], Agenda.All().Select(agenda => (agenda.Name, agenda.Minutes)));

    [Fact]
    public void Half_a_day_meets_every_stage_and_a_day_every_starred_exercise()
    {
        var (half, day) = (Agenda.All()[0], Agenda.All()[1]);
        Assert.Equal(Stage.All.Select(stage => stage.Name), half.Parts.Where(part => part.Exercises.Count > 0).Select(part => part.Stage).Distinct());
        Assert.Empty(Curriculum.All().Where(exercise => exercise.Star).Select(exercise => exercise.Id).Except(day.Parts.SelectMany(part => part.Exercises)));
    }

    [Theory]
    [InlineData(9, "two-threads", "take 9 minutes, not 10")]
    [InlineData(10, "two-treads", "no exercise two-treads")]
    [InlineData(10, "two-orders", "no exercise of the stage 'threads'")]
    [InlineData(10, "failing-thread", "needs start-join")]
    [InlineData(10, "captured-order", "two-threads, failing-thread, which have a star, are not")]
    public void What_does_not_fit_is_noticed(int minutes, string id, string said)
    {
        Exercise[] curriculum =
        [
            CurriculumTests.Named("two-orders", ["in-turn"], [], star: false),
            CurriculumTests.Named("two-threads", ["start-join"], []),
            CurriculumTests.Named("failing-thread", ["errors"], ["start-join"]),
            CurriculumTests.Named("captured-order", ["closures"], [], star: false),
        ];
        var agenda = new Agenda { Name = "short", Minutes = 10, Parts = [new() { Title = "Exercises", Minutes = minutes, Stage = "threads", Exercises = [id] }] };
        Assert.Contains(agenda.Problems(curriculum), problem => problem.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Exercises_need_their_time_and_come_once()
    {
        Exercise[] curriculum = [CurriculumTests.Named("two-threads", ["start-join"], [])];
        var agenda = new Agenda
        {
            Name = "short",
            Minutes = 15,
            Parts = [new() { Title = "Exercises", Minutes = 15, Stage = "threads", Exercises = ["two-threads", "two-threads"] }],
        };
        var problems = agenda.Problems(curriculum).ToList();
        Assert.Contains("two-threads comes twice (short).", problems);
        Assert.Contains("two-threads, two-threads need 20 minutes and have 15 (short).", problems);
    }
}
