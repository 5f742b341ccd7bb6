package org.maillage.directory.imports;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.FormatValues;
import org.maillage.directory.OrganisationRows;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.directory.imports.Import.State;
import org.maillage.directory.imports.ImportPages.Line;
import org.maillage.directory.imports.ImportPages.ListPage;
import org.maillage.directory.imports.ImportPages.Note;
import org.maillage.directory.imports.ImportPages.Sample;
import org.maillage.directory.imports.ImportPages.ShowPage;
import org.maillage.table.Table;
import org.maillage.territory.Perimeters;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together the pages of imports. */
@Component
record ImportOverview(
        Imports imports,
        Candidates candidates,
        ReadFile readFile,
        ImportFiles files,
        IncompleteRows incompleteRows,
        ActorImports actorImports,
        FormatValues formatValues,
        Perimeters perimeters,
        JdbcClient database) {

    private static final int NOTES_SHOWN = 50;
    private static final String SAID = Arrays.stream(Field.values())
            .map(it -> it.read("s") + " as " + it.column())
            .collect(Collectors.joining(", "));

    private static final int SAMPLES = 8;

    ListPage list(Reader reader, String owner, String visibility, String problem) {
        var owners = owners(reader);
        var lines = owners.stream()
                .flatMap(it -> imports.of(id(it.key())).stream().map(each -> line(each, it.words())))
                .toList();
        return new ListPage(
                frame(say("directory.imports")),
                owners,
                owner.isEmpty() ? owners.getFirst().key() : owner,
                visibilities(),
                visibility,
                lines,
                problem);
    }

    private static Frame frame(String title) {
        return Frame.of(title, say("directory.imports.lead"))
                .in(Frame.Section.DIRECTORY)
                .asPersonal();
    }

    static Frame frameOf(Import it) {
        return Frame.of(it.file(), say("directory.imports.lead"))
                .in(Frame.Section.DIRECTORY)
                .under(say("directory.imports"), "/directory/imports")
                .asPersonal();
    }

    static List<Choice> visibilities() {
        return Stream.of(Visibility.TERRITORY, Visibility.NETWORK, Visibility.PUBLIC)
                .map(it -> Choice.of(it.column(), it.words()))
                .toList();
    }

    private List<Choice> owners(Reader reader) {
        var names = perimeters.names(reader.teams());
        return Stream.concat(
                        names.entrySet().stream()
                                .map(it -> new Choice(it.getKey().toString(), it.getValue()))
                                .sorted((one, other) -> one.words().compareTo(other.words())),
                        reader.administers() ? Stream.of(new Choice("", say("directory.platform"))) : Stream.empty())
                .toList();
    }

    static @Nullable UUID id(String owner) {
        return owner.isEmpty() ? null : UUID.fromString(owner);
    }

    private static Line line(Import it, String owner) {
        return new Line(
                it.path(),
                it.file(),
                owner,
                say("directory.import.state." + it.state().column()),
                moment(it.begunAt()));
    }

    ShowPage show(Import it, Reader reader) {
        var isRead = it.state() == State.READ;
        var notes = notes(it);
        return new ShowPage(
                frameOf(it),
                it.path(),
                it.file(),
                it.state().column(),
                say("directory.import.state." + it.state().column() + ".words"),
                it.isAtWork(),
                percent(it),
                look(it.look()),
                it.state() == State.UNDONE ? List.of() : FormatCounts.of(it),
                isRead ? samples(it, reader) : List.of(),
                notes,
                notesTotal(it, notes),
                isRead && it.isApplicable(),
                it.state() == State.APPLIED,
                it.problem(),
                it.count("likely") > 0 ? say("directory.import.likely", it.count("likely")) : "",
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

    private List<Sample> samples(Import it, Reader reader) {
        var samples = new ArrayList<Sample>();
        database.sql(it.sql("select " + SAID + """

                from {staged} s
                where s.name is not null
                and not exists (select from {matched} m where m.line = s.line)
                order by s.line
                limit :most
                """))
                .param("most", SAMPLES)
                .query((row, number) -> OrganisationRows.values(row))
                .list()
                .forEach(values -> samples.add(new Sample("new", values.get(Field.NAME), "", said(values))));
        if (it.count("changed") > 0) {
            var merging = actorImports.open(it, readFile::merging);
            candidates.firstChanges(it, merging, SAMPLES).forEach(change -> samples.add(changed(change, reader)));
        }
        return samples;
    }

    /** All that a row says of its actor: a column that means something else shows before anything is applied. */
    private String said(Values values) {
        return values.known().entrySet().stream()
                .filter(it -> it.getKey() != Field.NAME)
                .map(it -> say("directory.import.sample.value", it.getKey().words(), words(it.getKey(), it.getValue())))
                .collect(Collectors.joining(" ; "));
    }

    // A colleague does not see what whoever sent the file keeps to themselves.
    private Sample changed(Candidates.Change change, Reader reader) {
        var before = change.before().values();
        var after = change.after().values();
        return new Sample(
                "changed",
                reader.sees(change.before(), Part.RECORD) ? change.after().name() : say("directory.import.not-yours"),
                "",
                before.differences(after).stream()
                        .filter(field -> reader.sees(change.before(), field.part()))
                        .map(field -> field.words() + " : " + words(field, before.get(field)) + " → "
                                + words(field, after.get(field)))
                        .limit(4)
                        .reduce((one, other) -> one + " ; " + other)
                        .orElse(say("directory.import.only-noted")));
    }

    private String words(Field field, String value) {
        return value.isEmpty() ? "–" : org.maillage.shared.Typed.opening(formatValues.words(field, value), 60);
    }

    private List<Note> notes(Import it) {
        return database.sql("""
                select line, refused, key, filling, excerpt
                from directory.import_note
                where import = :id
                order by refused desc, line, number
                limit :most
                """)
                .param("id", it.id())
                .param("most", NOTES_SHOWN)
                .query((row, number) -> new Note(
                        row.getLong("line"),
                        row.getBoolean("refused"),
                        say("table.refused." + row.getString("key"), (Object[])
                                row.getArray("filling").getArray()),
                        row.getString("excerpt")))
                .list();
    }

    private String notesTotal(Import it, List<Note> notes) {
        return notes.size() < NOTES_SHOWN
                ? ""
                : say(
                        "directory.import.notes.more",
                        NOTES_SHOWN,
                        database.sql("select count(*) from directory.import_note where import = :id")
                                .param("id", it.id())
                                .query(Long.class)
                                .single());
    }
}
