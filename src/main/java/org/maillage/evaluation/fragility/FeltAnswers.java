package org.maillage.evaluation.fragility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.evaluation.fragility.HideSmallGroups.Part;
import org.maillage.evaluation.fragility.HideSmallGroups.Told;
import org.maillage.shared.Secret;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What groups feel of the fragilities of a diagnosis. Nothing of one person is read. */
@Repository
class FeltAnswers {

    private final JdbcClient database;

    FeltAnswers(JdbcClient database) {
        this.database = database;
    }

    /** How an answer came. */
    enum Came {
        LINK,
        /** From sheets of paper, as one answer of several people. */
        PAPER,
        /** Of people who have answered as one in a meeting. */
        TOGETHER
    }

    /** What a group feels of a fragility. */
    record Of(UUID fragility, int group) {}

    /** What may be told of each group; nothing before the diagnosis is closed. */
    Map<Of, Told> told(Diagnosis diagnosis) {
        return diagnosis.state() == Diagnosis.State.CLOSED ? tellable(diagnosis) : Map.of();
    }

    /** Whether anything could be told if it were closed now. */
    boolean canTell(Diagnosis diagnosis) {
        return !tellable(diagnosis).isEmpty();
    }

    private Map<Of, Told> tellable(Diagnosis diagnosis) {
        var parts = new HashMap<Of, List<Part>>();
        database.sql("""
                select l.fragility, a.number, a.people, l.level, a.way = 'link' as by_link
                from evaluation.felt a
                join evaluation.felt_level l on l.felt = a.id
                where a.diagnosis = :diagnosis
                """).param("diagnosis", diagnosis.id().value()).query(row -> {
            parts.computeIfAbsent(
                            new Of(row.getObject("fragility", UUID.class), row.getInt("number")),
                            it -> new ArrayList<>())
                    .add(new Part(row.getInt("people"), row.getInt("level"), row.getBoolean("by_link")));
        });
        var told = new HashMap<Of, Told>();
        parts.forEach(
                (of, said) -> HideSmallGroups.of(said, diagnosis.minimum()).ifPresent(it -> told.put(of, it)));
        return told;
    }

    /** Keeps the one answer of a link; false when it has answered already, or the diagnosis is closed. */
    @Transactional
    public boolean answer(FeltLinks.FeltLink link, Map<FragilityId, Integer> levels) {
        var first = isOpen(link.diagnosis().id())
                && database.sql("update evaluation.felt_link set used = true where hash = :hash and not used")
                                .param("hash", new Secret(link.word()).hash())
                                .update()
                        > 0;
        return first && add(link.diagnosis().id(), FeltId.fresh(), link.group(), 1, levels, Came.LINK);
    }

    // Whoever closes it waits for those who are being kept.
    private boolean isOpen(DiagnosisId id) {
        return database.sql("""
                select d.opened_on is not null and d.closed_on is null
                from evaluation.diagnosis d
                where d.id = :id
                for share
                """)
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /**
     * Keeps an answer; false when the diagnosis is not open.
     *
     * @param id by which it is kept once
     * @param levels from 0 to 10; none where they do not know
     */
    @Transactional
    public boolean add(
            DiagnosisId diagnosis, FeltId id, int group, int people, Map<FragilityId, Integer> levels, Came came) {
        if (!isOpen(diagnosis)) {
            return false;
        }
        var fresh = database.sql("""
                insert into evaluation.felt (id, diagnosis, number, people, way)
                values (:id, :diagnosis, :group, :people, :way)
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("diagnosis", diagnosis.value())
                .param("group", group)
                .param("people", people)
                .param("way", Typed.key(came))
                .update();
        if (fresh > 0) {
            var fragilities = List.copyOf(levels.keySet());
            database.sql("""
                    insert into evaluation.felt_level (felt, fragility, level)
                    select :id, l.fragility, l.level
                    from unnest(cast(:fragilities as uuid[]), cast(:levels as int[])) as l (fragility, level)
                    """)
                    .param("id", id.value())
                    .param(
                            "fragilities",
                            fragilities.stream().map(FragilityId::value).toArray(UUID[]::new))
                    .param("levels", fragilities.stream().map(levels::get).toArray(Integer[]::new))
                    .update();
        }
        return true;
    }
}
