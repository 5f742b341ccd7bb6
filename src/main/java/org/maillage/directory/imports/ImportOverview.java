package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.imports.Import.State;
import org.maillage.directory.imports.ImportPages.Note;
import org.maillage.directory.imports.ImportPages.Pair;
import org.maillage.directory.imports.ImportPages.ShowPage;
import org.maillage.table.Table;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together the pages of imports. */
@Component
record ImportOverview(
        Imports imports,
        ImportFiles files,
        IncompleteRows incompleteRows,
        DescribeNotes tellNotes,
        DescribeSamples tellSamples,
        LikelyDuplicates likely,
        DirectoryStamp stamp,
        UndoImport undoImport,
        JdbcClient database) {

    private static final int NOTES_SHOWN = 50;
    private static final int REMARKS_SHOWN = 30;
    private static final int MADE_SHOWN = 20;
    private static final int MADE_READ = 2_000;

    private static final int SAMPLES = 8;

    static Frame frameOf(Import it) {
        return Frame.of(it.file(), say("directory.imports.lead"))
                .in(Frame.Section.DIRECTORY)
                .under(say("directory.imports"), "/directory/imports")
                .asPersonal();
    }

    ShowPage show(Import it, Reader reader) {
        var isRead = it.state() == State.READ;
        var notes = notes(it);
        return new ShowPage(
                frameOf(it),
                it.path(),
                it.file(),
                it.state().column(),
                words(it),
                it.isAtWork(),
                percent(it),
                look(it.look()),
                it.state() == State.UNDONE ? List.of() : FormatCounts.of(it),
                isRead ? tellSamples.samples(it, reader) : List.of(),
                notes,
                notesTotal(it, notes),
                isRead && it.isApplicable(),
                it.state() == State.APPLIED,
                it.problem(),
                likelyWords(it),
                pairs(it),
                made(it, reader),
                next(it),
                it.leftAside().isEmpty() ? "" : say("directory.import.left-aside", String.join(", ", it.leftAside())),
                it.count("rows") > 0,
                isRead && it.count(ReadFile.STANDING) != stamp.now(),
                it.state() == State.APPLIED && !it.problem().isEmpty()
                        ? undoImport.later(it).map(UndoImport.Later::path).orElse("")
                        : "",
                (isRead || it.state() == State.APPLIED) && files.has(it) && incompleteRows.isAnything(it)
                        ? it.path() + "/complete"
                        : "");
    }

    private static int percent(Import it) {
        return it.state() != State.READING || it.total() == 0 ? -1 : (int) Math.min(99, 100 * it.done() / it.total());
    }

    /** How a file was written, in sentences. */
    static List<String> look(Table.Look look) {
        var words = new ArrayList<String>();
        if (!look.kind().isEmpty()) {
            words.add(say("directory.import.look." + look.kind()));
        }
        if (!look.encoding().isEmpty()) {
            words.add(say("directory.import.look.encoding", look.encoding()));
        }
        if (!look.separator().isEmpty()) {
            words.add(say(
                    look.kind().equals("xlsx") ? "directory.import.look.sheet" : "directory.import.look.separator",
                    look.separator().equals("tab") ? "⇥" : look.separator()));
        }
        return words;
    }

    private List<Note> notes(Import it) {
        return Stream.concat(
                        tellNotes.out(it, -1, -1, NOTES_SHOWN).stream(), tellNotes.remarks(it, REMARKS_SHOWN).stream())
                .map(told -> new Note(told.lines(), told.refused(), told.words(), told.excerpt()))
                .toList();
    }

    private String notesTotal(Import it, List<Note> notes) {
        return notes.size() < REMARKS_SHOWN
                ? ""
                : say("directory.import.notes.more", notes.size(), tellNotes.count(it));
    }

    /** New rows that may be about somebody known, and whom; told before anything is applied. */
    private List<Pair> pairs(Import it) {
        return it.state() != State.READ || it.count("likely") == 0
                ? List.of()
                : likely.first(it, SAMPLES).stream()
                        .map(pair -> new Pair(
                                pair.name(),
                                pair.line() == 0
                                        ? pair.knownName()
                                        : say("directory.import.likely.line", pair.knownName(), pair.line()),
                                pair.line() == 0 ? "/directory/" + pair.known() : ""))
                        .toList();
    }

    private static List<Link> next(Import it) {
        if (it.state() != State.APPLIED || it.owner() == null) {
            return List.of();
        }
        var team = Team.path(it.owner());
        var people = it.count(ApplyPeople.NEW) > 0;
        return Stream.of(
                        people ? new Link(say("directory.import.see-people"), team + "/people") : null,
                        people
                                ? new Link(say("directory.import.ask-people"), "/meetings/of/" + it.owner() + "/new")
                                : null,
                        it.count("new") == 0
                                ? null
                                : new Link(say("directory.import.change-all"), team + "/sheets?import=" + it.id()),
                        people ? new Link(say("directory.import.tell-people"), team + "/untold") : null,
                        it.count(ApplyPeople.NEEDS) == 0
                                ? null
                                : new Link(say("directory.import.see-needs"), "/needs/teams/" + it.owner()),
                        it.count(ApplyPeople.NOTES) == 0
                                ? null
                                : new Link(
                                        say("directory.import.see-notes"),
                                        "/notes/of/" + it.owner() + "?list=" + it.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Sheets that the file has made, to go on with. */
    private List<Choice> made(Import it, Reader reader) {
        return it.state() != State.APPLIED
                ? List.of()
                : database.sql("""
                        select id, name
                        from (
                          select id, name
                          from directory.organisation
                          where import = :id
                          and gone_at is null
                          and nominative
                          and (visibility <> 'private' or keeper = :person)
                          limit :read
                        ) made
                        order by name collate "fr-x-icu", id
                        limit :most
                        """)
                        .param("id", it.id())
                        .param("person", reader.person(), java.sql.Types.OTHER)
                        .param("read", MADE_READ)
                        .param("most", MADE_SHOWN)
                        .query((row, number) -> new Choice("/directory/" + row.getString("id"), row.getString("name")))
                        .list();
    }

    private String words(Import it) {
        if (it.state() == State.UNDONE && it.counts().containsKey(UndoImport.TAKEN_BACK)) {
            var people = it.count(ApplyPeople.TAKEN_BACK);
            var noted = it.count(ApplyPeople.NOTES_TAKEN_BACK);
            return say(
                            "directory.import.undone",
                            it.count(UndoImport.TAKEN_BACK),
                            it.count(UndoImport.GIVEN_BACK),
                            it.count(UndoImport.STAYED))
                    + (people == 0 ? "" : " " + say("directory.import.undone.people", people))
                    + (noted == 0 ? "" : " " + say("directory.import.undone.notes", noted));
        }
        return say("directory.import.state." + it.state().column() + ".words");
    }

    private static String likelyWords(Import it) {
        var stands = it.state() == State.READ || it.state() == State.APPLIED;
        return stands && it.count("likely") > 0 ? say("directory.import.likely", it.count("likely")) : "";
    }
}
