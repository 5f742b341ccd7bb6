package org.maillage.pathway.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.maillage.imports.ChangeId;
import org.maillage.imports.FileKind;
import org.springframework.transaction.annotation.Transactional;

/**
 * A kind of YAML file: looked at before it changes anything, undone as long as nothing rests on it.
 *
 * @param <T> what such a file says
 */
abstract class YamlFileKind<T> implements FileKind {

    private final String kind;
    private final FileChanges changes;

    YamlFileKind(String kind, FileChanges changes) {
        this.kind = kind;
        this.changes = changes;
    }

    abstract Reading<T> read(String yaml);

    /** What the file would change, and what forbids it. */
    abstract YamlFindings look(T said, Reading<T> reading);

    /** Makes the changes and returns them as they are to be kept. */
    abstract FileChanges.Change change(T said);

    /**
     * Takes a change back.
     *
     * @throws IllegalStateException when something rests on it
     */
    abstract void takeBack(FileChanges.Change change);

    @Override
    public String name() {
        return kind;
    }

    @Override
    public boolean recognises(Path file) {
        return YamlText.says(file, kind);
    }

    @Override
    public Preview preview(Path file) {
        return look(read(file)).preview();
    }

    @Override
    @Transactional
    public ChangeId apply(Path file) {
        var reading = read(file);
        look(reading).refuseUnlessApplicable();
        return changes.add(
                kind, file.getFileName().toString(), change(reading.sound().orElseThrow()));
    }

    @Override
    @Transactional
    public boolean undo(ChangeId id) {
        Optional<FileChanges.Change> standing = changes.findStanding(kind, id);
        standing.ifPresent(it -> {
            takeBack(it);
            changes.markUndone(id);
        });
        return standing.isPresent();
    }

    @Override
    public List<Past> past() {
        return changes.past(kind);
    }

    private Reading<T> read(Path file) {
        var faults = new Faults();
        return YamlText.of(file, faults).map(it -> read(it.text())).orElseGet(() -> Reading.failed(faults));
    }

    private YamlFindings look(Reading<T> reading) {
        return reading.sound().map(it -> look(it, reading)).orElseGet(() -> YamlFindings.wrong(reading.faults()));
    }
}
