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

    /// <summary>The scene; null before the workshop begins.</summary>
    public Scene? Scene
    {
        get
        {
            lock (_lock)
            {
                return _scene;
            }
        }
    }

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

    /// <summary>How long the scene has been shown.</summary>
    public TimeSpan SceneTime
    {
        get
        {
            lock (_lock)
            {
                return clock.GetElapsedTime(_shown);
            }
        }
    }

    /// <summary>How long it is since the first scene was shown.</summary>
    public TimeSpan WorkshopTime
    {
        get
        {
            lock (_lock)
            {
                return _started is { } started ? clock.GetElapsedTime(started) : TimeSpan.Zero;
            }
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
