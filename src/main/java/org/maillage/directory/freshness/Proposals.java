package org.maillage.directory.freshness;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What actors say of themselves and somebody has to look at; of each sheet the latest, with all that was said before. */
@Repository
record Proposals(JdbcClient database, Clock clock) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> BY_COLUMN = new TypeReference<>() {};
    private static final int MOST = 50;

    /** What an actor wants changed, by field. */
    record Proposal(UUID id, UUID organisation, Map<Field, String> changed, String remark, OffsetDateTime sentAt) {}

    void add(UUID organisation, Map<Field, String> changed, String remark) {
        var before = open(organisation);
        var all = new EnumMap<Field, String>(Field.class);
        before.ifPresent(it -> all.putAll(it.changed()));
        all.putAll(changed);
        var words = before.map(Proposal::remark)
                .filter(it -> !it.isEmpty() && !it.equals(remark))
                .map(it -> remark.isEmpty() ? it : remark + "\n" + it)
                .orElse(remark);
        before.ifPresent(it -> database.sql("delete from directory.proposal where id = :id")
                .param("id", it.id())
                .update());
        database.sql("""
                insert into directory.proposal (id, organisation, changed, remark, sent_at)
                values (:id, :organisation, cast(:changed as jsonb), left(:remark, 2000), :now)
                """)
                .param("id", UUID.randomUUID())
                .param("organisation", organisation)
                .param("changed", json(all))
                .param("remark", words)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static String json(Map<Field, String> changed) {
        var byColumn = new LinkedHashMap<String, String>();
        changed.forEach((field, value) -> byColumn.put(field.column(), value));
        return JSON.writeValueAsString(byColumn);
    }

    Optional<Proposal> open(UUID organisation) {
        return query("where p.organisation = :id and p.decided_at is null", organisation).stream()
                .findFirst();
    }

    /** Those of a team's sheets that nobody has looked at, the oldest first. */
    List<Proposal> waiting(UUID territory) {
        return query("""
                join directory.organisation o on o.id = p.organisation
                where o.owner = :id
                and o.gone_at is null
                and p.decided_at is null
                order by p.sent_at
                """, territory);
    }

    private List<Proposal> query(String which, UUID id) {
        return database.sql("select p.id, p.organisation, p.changed, p.remark, p.sent_at from directory.proposal p "
                        + which + " limit " + MOST)
                .param("id", id)
                .query((row, number) -> new Proposal(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation", UUID.class),
                        byField(row.getString("changed")),
                        row.getString("remark"),
                        row.getObject("sent_at", OffsetDateTime.class)))
                .list();
    }

    private static Map<Field, String> byField(String json) {
        var changed = new EnumMap<Field, String>(Field.class);
        JSON.readValue(json, BY_COLUMN)
                .forEach((column, value) -> Field.find(column).ifPresent(it -> changed.put(it, value)));
        return changed;
    }

    /** Notes what somebody has decided; false when somebody else had already. */
    boolean decide(UUID id, boolean accepted, UUID by) {
        return database.sql("""
                update directory.proposal
                set decided_at = :now, decided_by = :by, accepted = :accepted
                where id = :id
                and decided_at is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by)
                        .param("accepted", accepted)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Whether corrections of actors of a territory are looked at first. */
    boolean areModerated(UUID territory) {
        return database.sql("select corrections from directory.team_choice where territory = :territory")
                .param("territory", territory)
                .query((row, number) -> row.getString(1))
                .optional()
                .map(it -> it.equals("moderated"))
                .orElse(true);
    }

    void moderate(UUID territory, boolean moderated) {
        database.sql("""
                insert into directory.team_choice (territory, corrections)
                values (:territory, :corrections)
                on conflict (territory) do update set corrections = excluded.corrections
                """)
                .param("territory", territory)
                .param("corrections", moderated ? "moderated" : "live")
                .update();
    }
}
