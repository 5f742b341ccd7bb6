package org.maillage.programme;

import org.maillage.shared.Saying;

/** Minutes as readers say them: 45 min, 6 h, 6 h 30. */
public final class Length {

    private static final int HOUR = 60;

    private Length() {}

    public static Saying of(int minutes) {
        var hours = minutes / HOUR;
        var rest = minutes % HOUR;
        if (hours == 0 && rest > 0) {
            return Saying.of("programme.length.minutes", rest);
        }
        return rest == 0
                ? Saying.of("programme.length.hours", hours)
                : Saying.of("programme.length.hours-minutes", hours, "%02d".formatted(rest));
    }
}
