package org.maillage.alliance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a team has underway, for those who only need its name.
 *
 * @param stage how mature it is; null for what has no stage
 * @param page where it is read
 */
public record Underway(
        Kind kind, UUID id, String title, @Nullable Stage stage, String page) {

    /** What it is. */
    public enum Kind {
        ALLIANCE,
        PARTNERSHIP,
        PROJECT
    }
}
