package org.maillage.directory.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.OwnFields;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.formats.ColumnMapping;
import org.maillage.directory.formats.Format;
import org.maillage.directory.formats.Format.Recognised;
import org.maillage.directory.formats.Formats;
import org.maillage.directory.formats.GuessColumns;
import org.maillage.directory.formats.MappedFormat;
import org.maillage.directory.imports.Import.Options;
import org.maillage.directory.imports.Import.People;
import org.maillage.directory.imports.Import.State;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;
import org.maillage.table.FileSum;
import org.maillage.table.Table;
import org.maillage.table.Tables;
import org.maillage.table.Tables.Chosen;
import org.maillage.table.Unreadable;
import org.maillage.territory.TerritoryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of actors that come by pages: kept, told what their columns mean, and handed on to the background. */
@Component
class ActorImports {

    /** The most that a file of a page may have; the table of files has the same limit. */
    private static final int MOST_BYTES = 25 * 1024 * 1024;

    private final Imports imports;
    private final ImportFiles files;
    private final Formats formats;
    private final Sources sources;
    private final StageRows stageRows;
    private final OwnFields ownFields;
    private final Vocabularies vocabularies;

    ActorImports(
            Imports imports,
            ImportFiles files,
            Formats formats,
            Sources sources,
            StageRows stageRows,
            OwnFields ownFields,
            Vocabularies vocabularies) {
        this.imports = imports;
        this.files = files;
        this.formats = formats;
        this.sources = sources;
        this.stageRows = stageRows;
        this.ownFields = ownFields;
        this.vocabularies = vocabularies;
    }

    /**
     * Takes a file for what the reader keeps. One of a kind that is known waits to be read at once; of any other somebody
     * says what its columns mean.
     *
     * @throws Unreadable when it is none that can be read, or must not be read
     */
    @Transactional
    public Import take(
            String name, byte[] bytes, @Nullable TerritoryId territory, Reader reader, Visibility visibility) {
        var owner = territory == null ? null : territory.value();
        DirectoryPolicy.must(reader.keeps(owner));
        return withFile(name, bytes, path -> {
            var recognised = formats.recognise(path);
            if (recognised.isEmpty()) {
                // Whether it can be read at all is said now, not when its columns are asked about.
                Tables.guess(path, GuessColumns::known);
            }
            var it = files.add(name, FileSum.sha256(path), bytes, owner, Objects.requireNonNull(reader.person()));
            recognised.ifPresent(known -> files.choose(
                    it,
                    known.format().key(),
                    known.format().source(),
                    new Options(ColumnMapping.NONE, owner == null ? "" : visibility.column()),
                    lines(bytes)));
            return imports.find(it.id()).orElseThrow();
        });
    }

    /** The table of an import whose columns are asked about, and the sheets of its workbook. */
    <T> T look(Import it, Chosen chosen, BiFunction<Table, List<String>, T> looking) {
        stands(it.state() == State.MAPPING);
        return withFile(
                it.file(),
                files.bytes(it),
                path -> looking.apply(Tables.guess(path, chosen, GuessColumns::known), Tables.sheets(path)));
    }

    /** Says what the columns of a file mean, and where it comes from; the source remembers it. */
    @Transactional
    public void map(
            Import it,
            String title,
            String licence,
            ColumnMapping chosen,
            Visibility visibility,
            boolean keepsOutside,
            Chosen read,
            People people) {
        // What somebody said of the words of this source holds for its next file.
        var mapping = sources.of(it.owner()).stream()
                .filter(known -> known.title().equals(title))
                .findFirst()
                .map(known -> chosen.knowing(known.mapping().words()))
                .orElse(chosen);
        var source = sources.remember(it.owner(), title, licence, mapping);
        var options = new Options(mapping, visibility.column(), keepsOutside, Map.of(), read, people);
        stands(files.choose(it, MappedFormat.KEY, source, options, lines(files.bytes(it))));
    }

    /** Hands the table of an import and its format over to be read. */
    <T> T open(Import it, Function<Recognised, T> reading) {
        return withFile(it.file(), files.bytes(it), path -> reading.apply(recognise(it, path)));
    }

    private Recognised recognise(Import it, Path path) {
        if (it.format().equals(MappedFormat.KEY)) {
            return new Recognised(format(it), Tables.guess(path, it.options().chosen(), GuessColumns::known));
        }
        return formats.recognise(path).orElseThrow(() -> new Unreadable("no-table", it.file()));
    }

    /** The format of an import whose file need not be looked at again. */
    Format format(Import it) {
        if (!it.format().equals(MappedFormat.KEY)) {
            return formats.get(it.format());
        }
        var own = it.owner() == null ? List.<OwnFields.OwnField>of() : ownFields.of(it.owner());
        return new MappedFormat(it.source(), it.options().mapping(), vocabularies, MappedFormat.byId(own));
    }

    /** Leaves a file that was only looked at. */
    void leave(Import it) {
        stands(!it.isAtWork() && it.state() != State.APPLIED && it.state() != State.UNDONE);
        stageRows.drop(it);
        imports.remove(it);
    }

    /** Has a file that was only looked at read once more: meanwhile the directory has changed. */
    void again(Import it) {
        stands(imports.move(it, State.READ, State.WAITING));
    }

    void apply(Import it) {
        stands(imports.move(it, State.READ, State.APPLYING));
    }

    void undo(Import it) {
        stands(imports.move(it, State.APPLIED, State.UNDOING));
    }

    private static void stands(boolean where) {
        if (!where) {
            throw new NotPossible(Saying.of("directory.import.moved-on"));
        }
    }

    private static long lines(byte[] bytes) {
        var lines = 0L;
        for (var letter : bytes) {
            if (letter == '\n') {
                lines++;
            }
        }
        return lines;
    }

    private static <T> T withFile(String name, byte[] bytes, Function<Path, T> reading) {
        try {
            var folder = Files.createTempDirectory("maillage-import");
            var path = folder.resolve(safe(name));
            try {
                Files.write(path, bytes);
                return reading.apply(path);
            } finally {
                Files.deleteIfExists(path);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The name that readers know it by, without what a folder could not hold.
    private static String safe(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0
                ? Typed.slug(name)
                : Typed.slug(name.substring(0, dot)) + "." + Typed.slug(name.substring(dot + 1));
    }

    /** Why a file cannot be taken, for whoever sent it; empty when it can. */
    static Optional<Saying> problem(String name, long bytes) {
        if (name.isEmpty() || bytes == 0) {
            return Optional.of(Saying.of("directory.import.empty"));
        }
        if (bytes > MOST_BYTES) {
            return Optional.of(Saying.of("directory.import.too-large", name, MOST_BYTES / 1024 / 1024));
        }
        if (name.matches("(?i).*\\.(ods|fods|odt|numbers)")) {
            return Optional.of(Saying.of("directory.import.other-sheet", name));
        }
        return name.matches("(?i).*\\.xls")
                ? Optional.of(Saying.of("directory.import.old-sheet", name))
                : Optional.empty();
    }
}
