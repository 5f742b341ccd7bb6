package org.maillage.evaluation.fragility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.alliance.Underway;
import org.maillage.evaluation.fragility.Fragility.Action;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fragilities of diagnoses, with the actions on them; their indicators are {@link Indicators}. */
@Repository
record Fragilities(JdbcClient database, Indicators indicators) {

    /** Nobody answers to more. */
    static final int MOST = 12;

    private record Row(UUID id, String words, String theme, String typed, int version) {}

    /** Those of a diagnosis in the order of its team. */
    List<Fragility> of(DiagnosisId diagnosis) {
        var actions = actions(diagnosis);
        var measured = indicators.of(diagnosis);
        return database
                .sql("""
                select f.id, f.words, f.theme, f.typed, f.version
                from evaluation.fragility f
                where f.diagnosis = :diagnosis
                order by f.position, f.id
                """)
                .param("diagnosis", diagnosis.value())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getString("theme"),
                        row.getString("typed"),
                        row.getInt("version")))
                .list()
                .stream()
                .map(it -> new Fragility(
                        new FragilityId(it.id()),
                        diagnosis,
                        it.words(),
                        it.theme(),
                        it.typed(),
                        actions.getOrDefault(it.id(), List.of()),
                        measured.getOrDefault(it.id(), List.of()),
                        it.version()))
                .toList();
    }

    Optional<Fragility> find(DiagnosisId diagnosis, FragilityId id) {
        return of(diagnosis).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private Map<UUID, List<Action>> actions(DiagnosisId diagnosis) {
        var found = new HashMap<UUID, List<Action>>();
        database.sql("""
                select a.fragility, a.kind, a.of
                from evaluation.fragility_action a
                join evaluation.fragility f on f.id = a.fragility
                where f.diagnosis = :diagnosis
                order by a.kind, a.of
                """).param("diagnosis", diagnosis.value()).query(row -> {
            found.computeIfAbsent(row.getObject("fragility", UUID.class), it -> new ArrayList<>())
                    .add(action(row));
        });
        return found;
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(
                Typed.one(Underway.Kind.class, row.getString("kind")).orElseThrow(), row.getObject("of", UUID.class));
    }

    /** Adds some at the end, each once. */
    void add(DiagnosisId diagnosis, Map<FragilityId, String> words) {
        var ids = new ArrayList<>(words.keySet());
        database.sql("""
                insert into evaluation.fragility (id, diagnosis, position, words)
                select n.id, :diagnosis, n.number + coalesce(
                  (select max(f.position) from evaluation.fragility f where f.diagnosis = :diagnosis), 0), n.words
                from unnest(cast(:ids as uuid[]), cast(:words as text[])) with ordinality as n (id, words, number)
                on conflict (id) do nothing
                """)
                .param("diagnosis", diagnosis.value())
                .param("ids", ids.stream().map(FragilityId::value).toArray(UUID[]::new))
                .param("words", ids.stream().map(words::get).toArray(String[]::new))
                .update();
    }

    /** Keeps what was changed, its words only while nobody is asked; false when somebody else has changed it meanwhile. */
    boolean save(Fragility it) {
        var changed = database.sql("""
                update evaluation.fragility
                set theme = :theme, typed = :typed, version = version + 1
                where id = :id
                and version = :version
                and (words = :words or exists (
                  select from evaluation.diagnosis d where d.id = diagnosis and d.opened_on is null))
                """)
                .param("id", it.id().value())
                .param("words", it.words())
                .param("theme", it.theme())
                .param("typed", it.typed())
                .param("version", it.version())
                .update();
        if (changed > 0) {
            database.sql("update evaluation.fragility set words = :words where id = :id and words <> :words")
                    .param("words", it.words())
                    .param("id", it.id().value())
                    .update();
            putActions(it);
        }
        return changed > 0;
    }

    private void putActions(Fragility it) {
        database.sql("delete from evaluation.fragility_action where fragility = :id")
                .param("id", it.id().value())
                .update();
        database.sql("""
                insert into evaluation.fragility_action (fragility, kind, of)
                select :id, a.kind, a.of
                from unnest(cast(:kinds as text[]), cast(:ofs as uuid[])) as a (kind, of)
                on conflict do nothing
                """)
                .param("id", it.id().value())
                .param(
                        "kinds",
                        it.actions().stream().map(one -> Typed.key(one.kind())).toArray(String[]::new))
                .param("ofs", it.actions().stream().map(Action::of).toArray(UUID[]::new))
                .update();
    }

    /** Takes one out; false when people are asked about it already. */
    boolean remove(FragilityId id) {
        return database.sql("""
                delete from evaluation.fragility f
                using evaluation.diagnosis d
                where f.id = :id
                and d.id = f.diagnosis
                and d.opened_on is null
                """).param("id", id.value()).update() > 0;
    }
}
