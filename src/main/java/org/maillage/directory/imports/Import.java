package org.maillage.directory.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.KeptList;
import org.maillage.directory.Visibility;
import org.maillage.directory.formats.ColumnMapping;
import org.maillage.directory.formats.CommuneChoices;
import org.maillage.directory.formats.Format;
import org.maillage.table.Table;
import org.maillage.table.Tables;

/**
 * A file of actors that is read into the directory.
 *
 * @param number by which its tables are called
 * @param source the key of the source that its values come from
 * @param format the word for its kind
 * @param owner the territory whose team reads it in; null for the platform
 * @param person who reads it in by a page; null for the command line
 * @param options what was chosen for it
 * @param look how the file was written, as JSON
 * @param counts how many rows of what
 * @param done how many rows were read so far, of about {@code total}; 0 for not known
 * @param problem why it failed; empty for it did not
 */
record Import(
        UUID id,
        int number,
        String file,
        String sha256,
        String format,
        String source,
        @Nullable UUID owner,
        @Nullable UUID person,
        Options options,
        Table.Look look,
        State state,
        Map<String, Long> counts,
        long done,
        long total,
        String problem,
        Instant begunAt) {

    /**
     * What was chosen for a file.
     *
     * @param visibility of what comes in, as its column; empty for what the kind of file says
     * @param keepsOutside whether actors are kept that lie outside the territory of the team
     * @param rows the communes that were chosen for single rows, by their lines
     * @param chosen which sheet it is, and whether it has names for its columns
     * @param people on which basis and what for its people are kept
     */
    record Options(
            ColumnMapping mapping,
            String visibility,
            Boolean keepsOutside,
            Map<Long, String> rows,
            Tables.Chosen chosen,
            People people) {

        static final Options NONE = new Options(ColumnMapping.NONE, "");

        Options {
            keepsOutside = Boolean.TRUE.equals(keepsOutside);
            rows = rows == null ? Map.of() : Map.copyOf(rows);
            chosen = chosen == null ? Tables.Chosen.NOTHING : chosen;
            people = people == null ? People.NONE : people;
        }

        Options(ColumnMapping mapping, String visibility) {
            this(mapping, visibility, false, Map.of(), Tables.Chosen.NOTHING, People.NONE);
        }

        CommuneChoices communes() {
            return new CommuneChoices(mapping.communes(), rows, keepsOutside);
        }

        /** Who sees what comes in. */
        Visibility visibility(Format format) {
            return visibility.isEmpty() ? format.visibility() : Visibility.of(visibility);
        }
    }

    /**
     * What is asked once for all people of a file.
     *
     * @param basis on which they are kept: consent, legitimate-interest, public-task
     * @param purpose what for
     * @param role what those are of whom no row says it
     */
    record People(String basis, String purpose, String role) {

        /** It brings none. */
        static final People NONE = new People("", "", "");
    }

    /** Where it stands. */
    enum State {
        /** Somebody has to say what its columns mean. */
        MAPPING,
        /** It waits to be read. */
        WAITING,
        READING,
        /** It can be looked at, and applied. */
        READ,
        /** It waits to be applied, or is. */
        APPLYING,
        APPLIED,
        UNDOING,
        UNDONE,
        FAILED;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String column) {
            return valueOf(column.toUpperCase(Locale.ROOT));
        }
    }

    String path() {
        return "/directory/imports/" + id;
    }

    /** It as the list of a team that somebody reads in. */
    KeptList list() {
        return new KeptList(id, file, Objects.requireNonNull(owner), Objects.requireNonNull(person));
    }

    /** Whether something is done with it in the background. */
    boolean isAtWork() {
        return switch (state) {
            case WAITING, READING, APPLYING, UNDOING -> true;
            case MAPPING, READ, APPLIED, UNDONE, FAILED -> false;
        };
    }

    long count(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** The names of the columns of which nothing is read, as far as somebody has said what its columns mean. */
    List<String> leftAside() {
        var mapping = options.mapping();
        return mapping.header().stream()
                .filter(it -> !it.isEmpty() && !mapping.columns().containsKey(it))
                .toList();
    }

    /** Whether applying it would change anything. */
    boolean isApplicable() {
        return count("new")
                        + count("changed")
                        + count("own")
                        + count(ApplyPeople.NEW)
                        + count(ApplyPeople.SEEN_SINCE)
                        + count(ApplyPeople.NEEDS)
                        + count(ApplyPeople.NOTES)
                > 0;
    }

    /** SQL with the names of the tables in which its rows wait, for {@code {staged}} and {@code {matched}}. */
    String sql(String template) {
        return template.replace("{staged}", "directory.staged_" + number)
                .replace("{matched}", "directory.matched_" + number);
    }
}
