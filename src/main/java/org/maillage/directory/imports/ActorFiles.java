package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.formats.Format.Recognised;
import org.maillage.directory.formats.Formats;
import org.maillage.imports.ChangeId;
import org.maillage.imports.FileKind;
import org.maillage.table.Unreadable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of actors on the command line: the registers of associations and of companies, and lists of third places. */
@Component
record ActorFiles(
        Formats formats,
        ReadFile readFile,
        ApplyImport applyImport,
        UndoImport undoImport,
        Imports imports,
        StageRows stageRows,
        JdbcClient database)
        implements FileKind {

    private static final int MOST_SHOWN = 1_000;
    private static final int SAMPLES = 10;

    @Override
    public String name() {
        return say("directory.import.kind");
    }

    @Override
    public String marks() {
        return say("directory.import.marks");
    }

    @Override
    public boolean recognises(Path file) {
        try {
            return formats.recognise(file).isPresent();
        } catch (Unreadable e) {
            return false;
        }
    }

    @Override
    public Preview preview(Path file) {
        dropWhatWaits();
        var read = readFile.read(file, recognised(file));
        var preview = new Preview(counts(read), samples(read), notes(read), read.isApplicable());
        if (!read.isApplicable()) {
            dropWhatWaits();
        }
        return preview;
    }

    @Override
    public ChangeId apply(Path file) {
        var recognised = recognised(file);
        var sum = org.maillage.table.FileSum.sha256(file);
        // What was looked at a moment ago need not be read again.
        var read = imports.waiting().stream()
                .filter(it -> it.state() == Import.State.READ && it.sha256().equals(sum))
                .findFirst()
                .orElseGet(() -> readFile.read(file, recognised));
        if (!read.isApplicable()) {
            dropWhatWaits();
            throw new IllegalArgumentException(say("directory.import.not-applicable"));
        }
        return new ChangeId(applyImport.applyImport(read, recognised.format(), readFile.merging(recognised)));
    }

    private Recognised recognised(Path file) {
        return formats.recognise(file).orElseThrow(() -> new IllegalArgumentException(say("directory.import.unknown")));
    }

    // What was looked at and not applied, or cut off by a power cut, leaves nothing behind.
    private void dropWhatWaits() {
        imports.waiting().forEach(it -> {
            stageRows.drop(it);
            database.sql("delete from directory.import where id = :id")
                    .param("id", it.id())
                    .update();
        });
    }

    private static List<Count> counts(Import it) {
        return Imports.COUNTED.stream()
                .filter(what -> it.count(what) > 0
                        || List.of("rows", "new", "changed", "same").contains(what))
                .map(what -> new Count(say("directory.import.count." + what), it.count(what)))
                .toList();
    }

    private List<String> samples(Import it) {
        return database.sql(it.sql("""
                select s.line, s.name, s.commune
                from {staged} s
                where s.name is not null
                and not exists (select from {matched} m where m.line = s.line)
                order by s.line
                limit :most
                """))
                .param("most", SAMPLES)
                .query((row, number) -> say(
                        "directory.import.sample",
                        row.getString("name"),
                        Optional.ofNullable(row.getString("commune")).orElse("–")))
                .list();
    }

    private List<Refusal> notes(Import it) {
        return database.sql("""
                select line, refused, key, filling, excerpt
                from directory.import_note
                where import = :id
                order by refused desc, line, number
                limit :most
                """)
                .param("id", it.id())
                .param("most", MOST_SHOWN)
                .query((row, number) -> {
                    var words = say("table.refused." + row.getString("key"), (Object[])
                            row.getArray("filling").getArray());
                    var excerpt = row.getString("excerpt");
                    return new Refusal(
                            row.getLong("line"),
                            say(
                                    row.getBoolean("refused") ? "directory.import.refused" : "directory.import.doubted",
                                    words,
                                    excerpt));
                })
                .list();
    }

    @Override
    public boolean undo(ChangeId change) {
        dropWhatWaits();
        return undoImport.undoImport(change.value());
    }

    @Override
    public List<Past> past() {
        return imports.past().stream()
                .map(it -> new Past(new ChangeId(it.id()), it.file(), it.begunAt(), it.state() == Import.State.UNDONE))
                .toList();
    }
}
