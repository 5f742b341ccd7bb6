package org.maillage.evaluation.fragility;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.maillage.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The agendas of dialogues, and what of their sheets was frozen. */
@Repository
class Dialogues {

    /** More is no history of one dialogue. */
    static final int MOST_VERSIONS = 40;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Dialogues(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A sheet that was frozen. */
    record Frozen(int number, OffsetDateTime at) {}

    Optional<DialogueAgenda> find(DiagnosisId diagnosis) {
        return database.sql("""
                select a.title, a.on_day, a.place, a.points, a.invited, a.version
                from evaluation.dialogue_agenda a
                where a.diagnosis = :diagnosis
                """)
                .param("diagnosis", diagnosis.value())
                .query((row, number) -> new DialogueAgenda(
                        row.getString("title"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("place"),
                        row.getString("points"),
                        row.getString("invited"),
                        row.getInt("version")))
                .optional();
    }

    /** Keeps an agenda, whose version is that which was read; false when somebody else has kept another meanwhile. */
    boolean save(DiagnosisId diagnosis, DialogueAgenda it) {
        return database.sql("""
                insert into evaluation.dialogue_agenda as a (diagnosis, title, on_day, place, points, invited, version)
                select :diagnosis, :title, :on, :place, :points, :invited, 1
                where :version = 0 or exists (
                  select from evaluation.dialogue_agenda there where there.diagnosis = :diagnosis)
                on conflict (diagnosis) do update
                set title = :title, on_day = :on, place = :place, points = :points, invited = :invited, version = a.version + 1
                where a.version = :version
                """)
                        .param("diagnosis", diagnosis.value())
                        .param("title", it.title())
                        .param("on", it.on(), Types.DATE)
                        .param("place", it.place())
                        .param("points", it.points())
                        .param("invited", it.invited())
                        .param("version", it.version())
                        .update()
                > 0;
    }

    List<Frozen> frozen(DiagnosisId diagnosis) {
        return database.sql("""
                select v.number, v.frozen_at
                from evaluation.dialogue_version v
                where v.diagnosis = :diagnosis
                order by v.number desc
                limit :most
                """)
                .param("diagnosis", diagnosis.value())
                .param("most", MOST_VERSIONS)
                .query((row, number) -> new Frozen(row.getInt(1), row.getObject(2, OffsetDateTime.class)))
                .list();
    }

    Optional<DialogueSheet> sheet(DiagnosisId diagnosis, int number) {
        return database.sql("""
                select v.content
                from evaluation.dialogue_version v
                where v.diagnosis = :diagnosis
                and v.number = :number
                """)
                .param("diagnosis", diagnosis.value())
                .param("number", number)
                .query((row, at) -> json.readValue(row.getString(1), DialogueSheet.class))
                .optional();
    }

    /** Freezes a sheet; the number of the one that says the same last, where there is one, and 0 when there are too many. */
    @Transactional
    public int freeze(DiagnosisId diagnosis, DialogueSheet sheet, PersonId by) {
        database.sql("select from evaluation.diagnosis where id = :diagnosis for update")
                .param("diagnosis", diagnosis.value())
                .query()
                .listOfRows();
        var last =
                frozen(diagnosis).stream().mapToInt(Frozen::number).findFirst().orElse(0);
        if (last > 0 && sheet(diagnosis, last).filter(sheet::equals).isPresent()) {
            return last;
        }
        if (last >= MOST_VERSIONS) {
            return 0;
        }
        database.sql("""
                insert into evaluation.dialogue_version (diagnosis, number, content, frozen_by, frozen_at)
                values (:diagnosis, :number, cast(:content as jsonb), :by, :now)
                """)
                .param("diagnosis", diagnosis.value())
                .param("number", last + 1)
                .param("content", json.writeValueAsString(sheet))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return last + 1;
    }
}
