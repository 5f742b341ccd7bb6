package org.maillage.alliance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says projects in words: told by the module that keeps them. */
public interface SumsUpProjects {

    /**
     * One of them, in the language of its reader.
     *
     * @param reader a person, for whom what they may not see of the directory is left out
     */
    Optional<SummedUpProject> of(ProjectId project, UUID reader);

    /** The titles of those of a team that go on, by their titles; at most two hundred. */
    List<SummedUpProject> underway(UUID team);
}
