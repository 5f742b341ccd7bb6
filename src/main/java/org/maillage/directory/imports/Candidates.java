package org.maillage.directory.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationRows;
import org.maillage.directory.Origin;
import org.maillage.directory.Origins;
import org.maillage.directory.Values;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of a file about organisations that are known and of which it may say something new, a few at a time. */
@Component
class Candidates {

    private static final int AT_ONCE = 500;
    private static final int FETCHED = 2_000;
    private static final String SAID = "said_";
    private static final String UNITS = "sirene-units";
    private static final List<Field> SEAT = List.of(Field.SIRET, Field.SIRET_OF_SEAT);

    private final JdbcTemplate database;
    private final Origins origins;
    private final TransactionTemplate transaction;

    Candidates(DataSource source, Origins origins, TransactionTemplate transaction) {
        this.database = new JdbcTemplate(source);
        // Rows are fetched bit by bit, on the connection of the running transaction.
        this.database.setFetchSize(FETCHED);
        this.origins = origins;
        this.transaction = transaction;
    }

    /** What a file says of an organisation. */
    record Candidate(Organisation known, Values said, boolean nominative) {}

    /** An organisation as it was, and as it is once the file is heard. */
    record Change(Organisation before, Organisation after) {}

    /** Hands over those that the file changes. */
    void forEachChange(Import it, MergeValues merge, Consumer<List<Change>> taking) {
        var known = new HashMap<Integer, Origin>();
        transaction.executeWithoutResult(status -> {
            var waiting = new ArrayList<Candidate>();
            database.query(
                    it.sql(sql(merge.brings())),
                    (ResultSet row) -> {
                        waiting.add(candidate(row));
                        if (waiting.size() == AT_ONCE) {
                            take(it, waiting, merge, known, taking);
                        }
                    },
                    merge.source());
            take(it, waiting, merge, known, taking);
        });
    }

    /** The first of those that the file changes. */
    List<Change> firstChanges(Import it, MergeValues merge, int most) {
        var known = new HashMap<Integer, Origin>();
        var changes = new ArrayList<Change>();
        var some = database.query(
                it.sql(sql(merge.brings())) + " limit " + AT_ONCE, (row, number) -> candidate(row), merge.source());
        take(it, new ArrayList<>(some), merge, known, changes::addAll);
        return changes.stream().limit(most).toList();
    }

    private void take(
            Import of,
            List<Candidate> waiting,
            MergeValues merge,
            Map<Integer, Origin> known,
            Consumer<List<Change>> taking) {
        var missing = waiting.stream()
                .flatMap(it -> it.known().provenance().all().stream())
                .filter(it -> !known.containsKey(it))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            known.putAll(origins.of(missing));
        }
        var changes = waiting.stream()
                .flatMap(it -> change(of, it, merge, known).stream())
                .toList();
        waiting.clear();
        if (!changes.isEmpty()) {
            taking.accept(changes);
        }
    }

    private static Optional<Change> change(Import of, Candidate it, MergeValues merge, Map<Integer, Origin> origins) {
        var before = it.known();
        var merged = merge.merge(before.values(), before.provenance(), heard(of, it), origins);
        // Only the register that says so may name again whom it did not name, and only with the name.
        var names = merge.source().equals("sirene") && merge.brings().contains(Field.NAME);
        var hides = !it.nominative() || (!before.nominative() && !names);
        if (!merged.changed() && before.nominative() != hides) {
            return Optional.empty();
        }
        var after = hides
                ? before.with(
                        merged.values().with(Field.NAMING, Values.NONE),
                        merged.provenance().without(Field.NAMING))
                : before.with(merged.values(), merged.provenance());
        return Optional.of(new Change(before, after.named(!hides)));
    }

    // The seat of a unit is not the place that a team means which has written a SIREN alone.
    private static Values heard(Import of, Candidate it) {
        var known = it.known();
        var isTheUnit = known.owner() == null
                || known.values().is(Field.SIRET_OF_SEAT)
                || known.values().get(Field.SIRET).equals(it.said().get(Field.SIRET))
                || (known.values().has(Field.RNA)
                        && known.values().get(Field.RNA).equals(it.said().get(Field.RNA)));
        return isTheUnit || !of.format().equals(UNITS)
                ? heardOfSeen(of, it)
                : heardOfSeen(of, it).with(SEAT, known.values());
    }

    // Of parts that a team does not see, its file says nothing.
    private static Values heardOfSeen(Import of, Candidate it) {
        if (of.owner() == null) {
            return it.said();
        }
        var unseen = Arrays.stream(Field.values())
                .filter(field -> !sees(of, it.known(), field))
                .toList();
        return it.said().with(unseen, it.known().values());
    }

    private static boolean sees(Import of, Organisation known, Field field) {
        var own = Objects.equals(of.owner(), known.owner());
        return switch (known.visibility(field.part())) {
            case PUBLIC, NETWORK -> true;
            case TERRITORY -> own;
            case PRIVATE -> own && Objects.equals(of.person(), known.keeper());
        };
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        var said = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var value = row.getString(SAID + field.column());
            if (value != null) {
                said.put(field, value);
            }
        }
        return new Candidate(OrganisationRows.read(row, 0), new Values(said), row.getBoolean("said_nominative"));
    }

    private static String sql(Set<Field> brings) {
        return "select " + OrganisationRows.COLUMNS + ", s.nominative as said_nominative, "
                + Arrays.stream(Field.values())
                        .map(it -> it.read("s") + " as " + SAID + it.column())
                        .collect(Collectors.joining(", "))
                + " from {staged} s join {matched} m on m.line = s.line join directory.organisation o on o.id = m.organisation"
                + " join directory.origin base on base.id = o.origin where m.place and not (" + plainlySame(brings)
                + ") order by s.line";
    }

    /** SQL that is true of rows which say what is known, all of it from the same source; the others are looked at one by one. */
    private static String plainlySame(Set<Field> brings) {
        return "base.source = ? and o.origins = '{}' and o.outvoted = '{}' and o.nominative = s.nominative and "
                + EnumSet.copyOf(brings).stream().map(Candidates::same).collect(Collectors.joining(" and "));
    }

    private static String same(Field field) {
        return field == Field.CLOSED || field == Field.THIRD_PLACE || field == Field.SIRET_OF_SEAT
                ? "o.%1$s = coalesce(s.%1$s, false)".formatted(field.column())
                : field == Field.NAME
                        ? "o.name = coalesce(s.name, '')"
                        : "o.%1$s is not distinct from s.%1$s".formatted(field.column());
    }
}
