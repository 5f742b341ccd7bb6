package org.maillage.alliance;

import java.util.List;
import java.util.UUID;

/**
 * A project in words, for those who write about it.
 *
 * @param team the territory whose team keeps it
 * @param steps how it came to its stage, a line each
 * @param actors who takes part and what they bring, a line each
 * @param resources what it lives on, a line each
 * @param over whether it has ended
 * @param example whether it was made up for the demonstration
 */
public record SummedUpProject(
        ProjectId id,
        UUID team,
        String title,
        String answers,
        Stage stage,
        List<String> steps,
        List<String> actors,
        List<String> resources,
        boolean over,
        boolean example) {}
