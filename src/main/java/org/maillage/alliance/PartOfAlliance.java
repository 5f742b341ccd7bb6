package org.maillage.alliance;

import java.util.List;

/**
 * A part of the page of an alliance.
 *
 * @param id by which links lead to it
 * @param empty what is said while it has no lines
 * @param ways where its reader goes on, the nearest first
 */
public record PartOfAlliance(String id, String title, String empty, List<Line> lines, List<Way> ways) {

    public PartOfAlliance {
        lines = List.copyOf(lines);
        ways = List.copyOf(ways);
    }

    /**
     * What it names.
     *
     * @param path where it is read; empty for nowhere
     * @param mark a word about how it stands; empty for none
     */
    public record Line(String title, String detail, String path, String mark) {}

    /** Where its reader goes on. */
    public record Way(String words, String path) {}
}
