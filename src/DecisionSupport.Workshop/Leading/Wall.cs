namespace DecisionSupport.Workshop.Leading;

/// <summary>What the wall shows, steered from the trainer's window. In memory only. Thread-safe.</summary>
/// <param name="clock">Measures how long it has been shown.</param>
public sealed class Wall(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private Scene? _scene;
    private long? _started;
    private long _shown = clock.GetTimestamp();
    private int _version;

    /// <summary>Another number each time another scene is shown.</summary>
    public int Version
    {
        get
        {
            lock (_lock)
            {
                return _version;
            }
        }
    }

    /// <summary>What it shows now, all of one moment.</summary>
    public WallView Look()
    {
        lock (_lock)
        {
            return new WallView(_scene, _version, clock.GetElapsedTime(_shown), _started is { } started ? clock.GetElapsedTime(started) : TimeSpan.Zero);
        }
    }

    /// <summary>Shows a scene; null shows how to come into the room.</summary>
    public void Show(Scene? scene)
    {
        lock (_lock)
        {
            _scene = scene;
            _version++;
            _shown = clock.GetTimestamp();
            _started ??= _shown;
        }
    }
}

/// <summary>What the wall shows at a moment. Immutable: a page that is made of it is of that moment in all its parts.</summary>
/// <param name="Scene">The scene; null before the workshop begins.</param>
/// <param name="Version">The scene's number.</param>
/// <param name="SceneTime">How long the scene has been shown.</param>
/// <param name="WorkshopTime">How long it is since the first scene was shown.</param>
public sealed record WallView(Scene? Scene, int Version, TimeSpan SceneTime, TimeSpan WorkshopTime);
