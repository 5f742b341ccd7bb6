package org.maillage.capitalisation;

import java.util.List;
import java.util.Map;

/** What those who write a sheet are told beside it: what it needs before everybody reads it, and what its readers have said. */
public interface TellsWriters {

    /** What it needs, in the order in which it is given. */
    List<Step> steps(ExperienceSheet sheet);

    /** What readers have said, by the key of the section; that of none is about the sheet as a whole. */
    Map<String, List<Remark>> remarks(ExperienceSheet sheet);

    /**
     * Something that it needs.
     *
     * @param words what it is, or what lacks and who can give it
     * @param path where it is given
     */
    record Step(boolean done, String words, String path) {}

    /** What somebody has said of it. */
    record Remark(String who, String words) {}
}
