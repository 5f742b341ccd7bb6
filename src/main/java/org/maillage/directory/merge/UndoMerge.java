package org.maillage.directory.merge;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationRows;
import org.maillage.directory.Organisations;
import org.maillage.directory.OrganisationsChanged;
import org.maillage.directory.Part;
import org.maillage.directory.Provenance;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.directory.merge.MoveParts.Moved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes two sheets again of what was made one. */
@Component
class UndoMerge {

    private final Organisations organisations;
    private final MoveParts moveParts;
    private final Duplicates duplicates;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    UndoMerge(
            Organisations organisations,
            MoveParts moveParts,
            Duplicates duplicates,
            Deeds deeds,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.organisations = organisations;
        this.moveParts = moveParts;
        this.duplicates = duplicates;
        this.deeds = deeds;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** A merge that can be undone. */
    record Past(UUID id, UUID kept, UUID gone, OffsetDateTime at) {}

    List<Past> of(UUID kept) {
        return database.sql("""
                select id, kept, gone, merged_at as at
                from directory.merge
                where kept = :kept
                and undone_at is null
                order by merged_at desc
                limit 20
                """)
                .param("kept", kept)
                .query(org.maillage.shared.RecordRows.of(Past.class))
                .list();
    }

    private record Stored(
            UUID kept,
            UUID gone,
            Values keptBefore,
            Provenance provenanceBefore,
            Map<Part, Visibility> keptVisible,
            Values goneBefore,
            Map<Part, Visibility> goneVisible,
            String moved) {}

    /**
     * Makes two again of what was made one. Values that somebody has changed since stay with the one that stayed; false when
     * the merge is not there, or not the last one.
     */
    @Transactional
    public boolean undo(UUID kept, UUID merge, SignedIn me) {
        var last = of(kept).stream().findFirst().filter(it -> it.id().equals(merge));
        var now = organisations.find(kept).orElse(null);
        if (last.isEmpty() || now == null || now.isGone()) {
            return false;
        }
        var stored = stored(merge);
        var values = now.values();
        var origins = new EnumMap<Field, Integer>(Field.class);
        origins.putAll(now.provenance().origins());
        for (var field : stored.keptBefore().differences(now.values())) {
            if (now.values().get(field).equals(stored.goneBefore().get(field))) {
                values = values.with(field, stored.keptBefore().get(field));
                var origin = stored.provenanceBefore().origins().get(field);
                if (origin == null) {
                    origins.remove(field);
                } else {
                    origins.put(field, origin);
                }
            }
        }
        var provenance = new Provenance(
                now.provenance().origin(), origins, now.provenance().outvoted());
        organisations.save(now.with(values, provenance).visibleTo(seenAgain(now, stored)), me.id());
        organisations.part(stored.gone());
        moveParts.back(Moved.of(stored.moved()), kept, stored.gone());
        database.sql("update directory.merge set undone_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", merge)
                .update();
        duplicates.different(kept, stored.gone());
        deeds.write(new PersonId(me.id()), "parted-organisation", kept, now.name());
        events.publishEvent(new OrganisationsChanged(List.of(kept, stored.gone())));
        return true;
    }

    // Parts that the merge made narrower, and nobody has changed since, are as wide again.
    private static Map<Part, Visibility> seenAgain(Organisation now, Stored stored) {
        var visible = new EnumMap<Part, Visibility>(now.visible());
        for (var part : Part.values()) {
            var before = stored.keptVisible().get(part);
            if (before != null
                    && now.visibility(part)
                            == before.within(stored.goneVisible().getOrDefault(part, before))) {
                visible.put(part, before);
            }
        }
        return visible;
    }

    private Stored stored(UUID merge) {
        return database.sql("select kept, gone, moved from directory.merge where id = :id")
                .param("id", merge)
                .query((row, number) -> {
                    var before = before(merge, "kept_before");
                    var other = before(merge, "gone_before");
                    return new Stored(
                            row.getObject("kept", UUID.class),
                            row.getObject("gone", UUID.class),
                            before.values(),
                            before.provenance(),
                            before.visible(),
                            other.values(),
                            other.visible(),
                            row.getString("moved"));
                })
                .single();
    }

    private Organisation before(UUID merge, String column) {
        return database.sql("select " + OrganisationRows.COLUMNS + """

                from directory.merge m, jsonb_populate_record(null::directory.organisation, m.%s) o
                where m.id = :id
                """.formatted(column))
                .param("id", merge)
                .query(OrganisationRows::read)
                .single();
    }
}
