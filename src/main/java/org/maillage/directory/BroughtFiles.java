package org.maillage.directory;

import java.util.List;
import java.util.UUID;
import org.maillage.web.Choice;

/** The files that have brought sheets to a team. */
public interface BroughtFiles {

    /** The latest of a team, each by the id of its import, with its name and day. */
    List<Choice> of(UUID team);
}
