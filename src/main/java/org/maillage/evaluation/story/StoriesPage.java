package org.maillage.evaluation.story;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The stories of a team.
 *
 * @param newPath where one is begun
 */
record StoriesPage(Frame frame, String newPath, List<Row> rows) {

    /** @param state draft, or since when it is frozen */
    record Row(String path, String title, String detail, String state) {}
}
