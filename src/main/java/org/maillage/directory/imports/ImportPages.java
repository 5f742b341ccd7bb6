package org.maillage.directory.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Link;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/** What the pages of imports show. */
final class ImportPages {

    private ImportPages() {}

    /**
     * All imports that the reader may see, and the form for a new one.
     *
     * @param owners for whom a file may be read in: territories, and the platform
     * @param older where older ones are; empty for nowhere
     * @param problem what is wrong with the file that was sent; empty for nothing
     */
    record ListPage(
            Frame frame,
            List<Choice> owners,
            String owner,
            List<Choice> visibilities,
            String visibility,
            List<Line> imports,
            String older,
            String problem) {}

    record Line(String path, String file, String owner, String state, String when) {}

    /**
     * The columns of a file, and what they may mean.
     *
     * @param program that has written it; empty for not known
     * @param look how it was written, in words
     * @param sheets of the workbook that it is; none for other files
     * @param sheet that is shown
     * @param mayBeUnnamed whether such a file has a row of names that may be missing
     * @param unnamed whether it is read as one that has none
     * @param lead what was guessed of them
     * @param people that it is a list of people, in words; empty for it is none
     * @param ofPeople what is asked once for all people; null where none are kept
     * @param hasPeople whether a column is said to name people
     * @param sources that are known already, by their titles
     * @param ofTeam whether it is read in for a territory
     * @param keepsOutside whether actors are kept that lie outside of it
     */
    record MappingPage(
            Frame frame,
            String path,
            String file,
            String program,
            List<String> look,
            List<String> sheets,
            String sheet,
            boolean mayBeUnnamed,
            boolean unnamed,
            String lead,
            String people,
            @Nullable Filled ofPeople,
            boolean hasPeople,
            List<Column> columns,
            List<Group> targets,
            List<String> sources,
            String source,
            String licence,
            List<Choice> profiles,
            String profile,
            boolean thirdPlaces,
            boolean ofTeam,
            boolean keepsOutside,
            List<Choice> visibilities,
            String visibility,
            Mistakes mistakes) {}

    /** A column of a file. */
    record Column(int number, String name, String target, List<String> samples) {}

    /** Targets that belong together. */
    record Group(String title, List<Choice> targets) {}

    /**
     * An import.
     *
     * @param state a key: what is to be said and offered
     * @param pairs new rows that may be about somebody who is known
     * @param made sheets that it has made, by their paths
     * @param next what can be done with all that it has brought
     * @param leftAside which columns nothing is read of, in words; empty for none
     * @param hasRows whether any row stands below its names
     * @param stale whether the directory has changed since it was looked at
     * @param later the import that has to be undone before it; empty for none
     * @param complete where somebody says what it left open; empty for nowhere
     * @param percent of its rows that are read; -1 for not known
     */
    record ShowPage(
            Frame frame,
            String path,
            String file,
            String state,
            String words,
            boolean atWork,
            int percent,
            List<String> look,
            List<Figure> figures,
            List<Sample> samples,
            List<Note> notes,
            String notesTotal,
            boolean applicable,
            boolean mayUndo,
            String problem,
            String likely,
            List<Pair> pairs,
            List<Choice> made,
            List<Link> next,
            String leftAside,
            boolean hasRows,
            boolean stale,
            String later,
            String complete) {}

    /** A new row and whom it may be about; the path of the sheet is empty for another row. */
    record Pair(String name, String known, String path) {}

    record Figure(String number, String words) {}

    /** What would become of a row. */
    record Sample(String kind, String name, String where, String changes) {}

    /** @param lines of its rows */
    record Note(String lines, boolean refused, String words, String excerpt) {}
}
