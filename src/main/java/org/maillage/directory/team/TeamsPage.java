package org.maillage.directory.team;

import java.util.List;
import org.maillage.territory.SeekPlaces;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The teams of the reader, and for who administers a way to begin one.
 *
 * @param begun all teams, each with who is of it, for who administers
 * @param found territories that may be meant by what was looked for
 */
record TeamsPage(
        Frame frame,
        List<Choice> teams,
        boolean mayBegin,
        List<Choice> begun,
        String sought,
        List<SeekPlaces.Likely> found,
        String email,
        Mistakes mistakes) {}
